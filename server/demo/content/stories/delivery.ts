import type { Story } from '../story.js'

const delivery = { desk: 'Support', category: 'Orders & delivery' } as const

export const deliveryStories: Story[] = [
  {
    ...delivery,
    theme: 'lostParcel',
    openings: [
      {
        titles: ['Tracking {tracking} shows nothing new', 'Where is my order from {date}?'],
        problem: 'I ordered {bags} bags of {blend} on {date} and the confirmation said two to three working days. The tracking number {tracking} has said "label created" ever since. Is it on its way at all?',
      },
      {
        titles: ['Where is order {order}?', 'Order {order} has not come'],
        problem: 'Order {order} should have been here on {day}. The carrier page only says that it left the depot, and their hotline told me to ask the sender. Could you find out where it is?',
      },
      {
        titles: ['{order} has been under way for a week', 'Parcel to {city} does not move ({order})'],
        problem: 'My last parcel took one day to {city}, this one ({order}) has been under way for a week. We are down to our last bag of {blend}, so I would like to know whether to wait or to buy something locally.',
      },
    ],
    exchanges: [
      {
        question: 'I have opened a trace with the carrier for {tracking}. Could you confirm the street and the house number on your order confirmation, and tell me whether there is a neighbour or a reception that takes parcels?',
        answer: 'The address is right, second floor, the name is on the bell. No card, and the neighbours have nothing either. Somebody was always in.',
      },
      {
        question: 'The last scan is from the depot near {city}. Is the address on the confirmation complete, with floor or company name, and has the driver left a card?',
        answer: 'I checked with reception and with the shop next door: nobody has it, and there was no card. The address on the confirmation is complete.',
      },
    ],
    internal: [
      'Carrier says that the {city} depot lost a whole cage that week. Third parcel from there, I would not wait for the trace to end.',
      'If there is no scan by tomorrow noon, send {order} again and claim the loss.',
    ],
    solution: [
      'The carrier has declared the parcel lost. I have sent the same again by express today; it should reach you tomorrow before noon. Should the first parcel still turn up, keep it as our apology.',
      'Good news: the parcel was sitting in the depot with a torn label. It has a new one now and goes out with the morning round. I have refunded the shipping costs of {order} as well.',
      'I did not want to make you wait any longer and have packed {order} again. It is with the overnight service, and the new tracking number is in your mail.',
    ],
  },
  {
    ...delivery,
    theme: 'wrongCoffee',
    openings: [
      {
        titles: ['Wrong coffee in order {order}', 'Got {otherBlend} instead of {blend}'],
        problem: 'The box of {order} came today, thank you. Only it holds {otherBlend} where I ordered {blend}. The delivery note in the box is right, the bags are not.',
      },
      {
        titles: ['Ground coffee instead of beans in {order}', '{order}: please whole beans, not ground'],
        problem: 'We ordered {bags} bags of {blend} as whole beans and got them ground for filter. Nobody here has a filter machine. What do we do with them?',
      },
      {
        titles: ['Two orders swapped? ({order})', 'Somebody else’s coffee in my box {order}'],
        problem: 'I think that two orders were swapped when you packed them: the note says {order} and my name, the bags are {otherBlend}, which I never buy.',
      },
    ],
    exchanges: [
      {
        question: 'I am sorry for the mix-up. Could you send me what is printed on the labels, so that I can find out whose order it was, and tell me how many bags are still closed?',
        answer: 'All of them are still closed except one, which I opened before I noticed. The batch on the label is {batch}.',
      },
      {
        question: 'That should not happen. How many of the bags have you opened, and what is the roast date and the batch on the label?',
        answer: 'One is open, the others are as they came. The label says batch {batch}, roasted last week.',
      },
    ],
    internal: [
      'Batch {batch} was packed on line 2 on the day the label printer was changed. There will be more of these.',
      'Stock of {blend} is fine, we can send the right ones today. No need to have the wrong ones back.',
    ],
    solution: [
      'The right bags are on their way, free of charge of course. Please keep the wrong ones, or give them to somebody who likes them; sending them back would cost more than they are worth.',
      'I have found out what happened: two labels were swapped at the packing table. What you ordered leaves today by express, and what you have is yours to keep.',
    ],
  },
  {
    ...delivery,
    theme: 'addressChange',
    openings: [
      {
        titles: ['Please change the address of {order}', '{order} goes to our old address'],
        problem: 'I just placed {order} and only then saw that it goes to our old address. Can you still send it to the new one in {city}?',
      },
      {
        titles: ['We have moved: new address in {city}', 'New address, but {order} shows the old one'],
        problem: 'From the first of next month we are in a new place in {city}. I have changed the address in the account, but the open order {order} still shows the old one.',
      },
      {
        titles: ['Can {order} go to our other place?', 'Closed for repairs: please redirect {order}'],
        problem: 'Our place is closed for repairs this week. Could {order} be delivered to our second address in {city} instead?',
      },
    ],
    exchanges: [
      {
        question: 'It has not left yet, so there is time. Please write me the complete address, with a phone number for the driver, and say whether it is for this order only.',
        answer: 'It is 14 Mill Lane, ground floor, entrance through the yard, in {city}. The driver finds the number on the bell. For now only for this order.',
      },
      {
        question: 'Gladly. What is the exact address, and may the driver leave the box there when nobody opens?',
        answer: 'Please use 3 Harbour Square, {city}, and ring at the side door. He may leave the box with the bakery next door.',
      },
    ],
    internal: [
      'Order {order} is still in the picking queue, so the address can be changed until 16:00. After that it needs the carrier.',
      'There is a standing order on this account too; check which address that one uses before you close this.',
    ],
    solution: [
      'Done: {order} goes to the other address, and the label has been printed again. You will get a fresh tracking mail this afternoon.',
      'I have changed the address on {order} and checked the other open orders of your account. Nothing goes to the wrong place any more.',
    ],
  },
  {
    ...delivery,
    theme: 'damagedParcel',
    priority: 'HIGH',
    openings: [
      {
        titles: ['Box arrived wet and open ({order})', 'Torn bags in {order}'],
        problem: 'The parcel was handed over soaked through and open at one corner. Two bags of {blend} are torn, and there are beans all over the box. I took photos before I unpacked the rest.',
      },
      {
        titles: ['{machine} damaged in transport ({order})', 'Dented {machine}, delivered on {day}'],
        problem: 'Our new {machine} came on {day}. The pallet looks as if somebody drove into it: the left side panel is dented and the drip tray does not sit level. We have not switched it on.',
      },
      {
        titles: ['Broken cups in order {order}', 'Nine of {cups} cups are broken'],
        problem: 'Of the {cups} cups in {order} nine are broken. The box has a dent at one corner, so it must have been dropped.',
      },
    ],
    exchanges: [
      {
        question: 'Thank you for not just throwing it away. Do you have photos of the box and of the label? The carrier wants them within seven days. And did you sign for it as undamaged?',
        answer: 'I have photos of both and will mail them to you. The driver noted "box damaged" on his device and I signed under that.',
      },
      {
        question: 'I am sorry that it arrived like this. Please keep two or three pictures for the carrier, and tell me whether the driver noted the damage.',
        answer: 'The pictures are safe. I did sign, but only after he had written that the packaging was damaged.',
      },
    ],
    internal: [
      'Claim with the carrier is filed. Do not wait for them, replacement first.',
      'Fifth damaged box from this route since the carrier changed its hub. Has somebody raised that with them?',
    ],
    solution: [
      'The replacement is booked and will be with you in two days; the driver takes the damaged goods back with him. Nothing to pay and nothing to print on your side.',
      'I have settled the claim with the carrier and sent everything that was broken again, this time better packed. Please tell me if one single thing is missing.',
    ],
  },
  {
    ...delivery,
    theme: 'earlyDelivery',
    business: true,
    openings: [
      {
        titles: ['{company}: delivery before 9 am?', 'Earlier delivery in {city}'],
        problem: 'We open at seven, and your driver comes at half past ten, in the middle of the rush. Is there a way to have our weekly order before nine? We would pay for it.',
      },
    ],
    exchanges: [
      {
        question: 'That can be arranged in most places. Which days would suit you, is there somebody to sign from seven, and can a van stop in front of the door?',
        answer: 'Tuesday or Wednesday, from 6:30 somebody is here. There is a loading bay right in front, free until eight.',
      },
    ],
    internal: ['Early window costs us 6.90 a stop in {city}. With their volume I would give it for free.'],
    solution: ['You are on the early tour from next week: between 7:00 and 8:30, same driver each time. There is no extra charge for {company}.'],
  },
  {
    ...delivery,
    theme: 'saturdayDelivery',
    business: true,
    openings: [
      {
        titles: ['{company}: delivery on Saturday possible?', 'Saturday delivery for an event in {city}'],
        problem: 'For our event in {city} we need {bags} extra bags of {blend} delivered on a Saturday. Can you do that, and what does it cost?',
      },
    ],
    exchanges: [
      {
        question: 'I will ask our carrier. From what time is somebody there to sign, and will it stay at these {bags} bags?',
        answer: 'The crew is there from six in the morning. {bags} bags, yes, and perhaps a box of cups.',
      },
    ],
    internal: ['Ask the depot before promising anything: Saturdays are full until the end of the month.'],
    solution: ['It is booked: Saturday between 8 and 10, with a direct number of the driver in your mail the evening before. The surcharge is {fee}, once.'],
  },
]
