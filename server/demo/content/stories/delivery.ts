import type { Story } from '../story.js'

const delivery = { topic: 'delivery', desk: 'Support', category: 'Orders & delivery' } as const

export const deliveryStories: Story[] = [
  {
    ...delivery,
    titles: ['Where is order {order}?', 'Parcel to {city} has not moved since {day}', 'Tracking {tracking} shows nothing new'],
    problem: [
      'I ordered {bags} bags of {blend} on {date} and the confirmation said two to three working days. The tracking number {tracking} has said "label created" ever since. Is it on its way at all?',
      'Order {order} should have been here on {day}. The carrier page only says that it left the depot, and their hotline told me to ask the sender. Could you find out where it is?',
      'My last parcel took one day to {city}, this one ({order}) has been under way for a week. We are down to our last bag of {blend}, so I would like to know whether to wait or to buy something locally.',
    ],
    question: [
      'I have opened a trace with the carrier for {tracking}. Could you confirm the street and the house number on your order confirmation, and tell me whether there is a neighbour or a reception that takes parcels?',
      'The last scan is from the depot near {city}. Is the address on the confirmation complete, with floor or company name, and has the driver left a card?',
    ],
    answer: [
      'The address is right, second floor, the name is on the bell. No card, and the neighbours have nothing either. I work from home, so somebody was always in.',
      'I checked with reception and with the shop next door: nobody has it, and there was no card. The address on the confirmation is correct.',
    ],
    internal: [
      'Carrier says that the {city} depot lost a whole cage that week. Third parcel from there, I would not wait for the trace to end.',
      'Trace number is on the order {order}. If there is no scan by tomorrow noon, send again and claim the loss.',
    ],
    solution: [
      'The carrier has declared the parcel lost. I have sent {bags} fresh bags of {blend} by express today; they should reach you tomorrow before noon. Should the first parcel still turn up, keep it as our apology.',
      'Good news: the parcel was sitting in the depot with a torn label. It has a new one now and goes out with the morning round. I have refunded the shipping costs of {order} as well.',
      'I did not want to make you wait any longer and have packed {order} again. It is with the overnight service, and the new tracking number is in your mail.',
    ],
  },
  {
    ...delivery,
    titles: ['Wrong coffee in order {order}', 'Got {otherBlend} instead of {blend}', 'Beans and not ground, please: {order} is mixed up'],
    problem: [
      'The box of {order} came today, thank you. Only it holds {otherBlend} where I ordered {blend}. The delivery note in the box is right, the bags are not.',
      'We ordered {bags} bags of {blend} as whole beans and got them ground for filter. Nobody here has a filter machine. What do we do with them?',
      'I think that two orders were swapped when you packed them: the note says {order} and my name, the bags are {otherBlend}, which I never buy.',
    ],
    question: [
      'I am sorry for the mix-up. Could you send me a photo of the labels on the bags, so that I can find out whose order it was, and tell me how many are still closed?',
      'That should not happen. How many of the bags have you opened, and what is the roast date and the batch on the label?',
    ],
    answer: [
      'All of them are still closed except one, which I opened before I noticed. The batch on the label is {batch}.',
      'One is open, the others are as they came. Label says batch {batch}, roasted last week.',
    ],
    internal: [
      'Batch {batch} was packed on line 2 on the day the label printer was changed. There will be more of these.',
      'Stock of {blend} is fine, we can send the right ones today. No need to have the wrong ones back.',
    ],
    solution: [
      'The right bags are on their way, free of charge of course. Please keep the wrong ones, or give them to somebody who likes them; sending them back would cost more than they are worth.',
      'I have found the other order: the two labels were swapped at the packing table. Your {blend} leaves today by express, and what you have is yours to keep.',
    ],
  },
  {
    ...delivery,
    titles: ['Please change the address of {order}', 'We are moving: new address in {city}', 'Can {order} go to our other place?'],
    problem: [
      'I just placed {order} and only then saw that it goes to our old address. Can you still send it to the new one in {city}?',
      'From the first of next month we are in a new place in {city}. I have changed the address in the account, but the open order {order} still shows the old one.',
      'Our shop is closed for repairs this week. Could {order} be delivered to our second place in {city} instead, or wait until Monday?',
    ],
    question: [
      'It has not left yet, so there is time. Please write me the complete new address, with a phone number for the driver, and say whether it is for this order only.',
      'Gladly. What is the exact address, and may the driver leave the box there when nobody opens?',
    ],
    answer: [
      'It is 14 Mill Lane, ground floor, entrance through the yard, in {city}. The driver may leave it with the bakery next door. From now on for all orders, please.',
      'Please use 3 Harbour Square, {city}, and ring at the side door. Only for this order, the others stay as they are.',
    ],
    internal: [
      'Order {order} is still in the picking queue, so the address can be changed until 16:00. After that it needs the carrier.',
      'There is a standing order on this account too; check which address that one uses before you close this.',
    ],
    solution: [
      'Done: {order} goes to the new address, and the label has been printed again. You will get a fresh tracking mail this afternoon.',
      'I have changed the address on {order} and checked the other open orders of your account. Nothing goes to the old place any more.',
    ],
  },
  {
    ...delivery,
    priority: 'HIGH',
    titles: ['Box arrived wet and open ({order})', '{machine} damaged in transport', 'Broken cups in order {order}'],
    problem: [
      'The parcel was handed over soaked through and open at one corner. Two bags of {blend} are torn, and there are beans all over the box. I took photos before I unpacked the rest.',
      'Our new {machine} came on {day}. The pallet looks as if somebody drove into it: the left side panel is dented and the drip tray does not sit level. We have not switched it on.',
      'Of the {cups} cups in {order} nine are broken. The box itself looks fine from outside, so it must have been dropped.',
    ],
    question: [
      'Thank you for not just throwing it away. Could you attach the photos of the box and of the label? The carrier wants them within seven days. And did you sign for it as undamaged?',
      'I am sorry that it arrived like this. Please send me two or three pictures, one of them with the shipping label, and tell me whether the driver noted the damage.',
    ],
    answer: [
      'The photos are attached to my mail from this morning. The driver noted "box damaged" on his device and I signed under that.',
      'Pictures are on the way. I did sign, but only after he had written that the packaging was open.',
    ],
    internal: [
      'Claim with the carrier is filed. Do not wait for them, replacement first.',
      'Fifth damaged box from this route since the carrier changed its hub. Has somebody raised that with them?',
    ],
    solution: [
      'The replacement is booked and will be with you in two days; the driver takes the damaged goods back with him. Nothing to pay and nothing to print on your side.',
      'I have settled the claim with the carrier and sent everything that was broken again, this time in a double box. Please tell me if one single thing is missing.',
    ],
  },
  {
    ...delivery,
    business: true,
    titles: ['{company}: delivery on Saturday possible?', 'Fixed delivery window for {city}', 'Standing order for {company} before 9 am'],
    problem: [
      'We open at seven, and your driver comes at half past ten, in the middle of the rush. Is there a way to have our weekly order before nine? We would pay for it.',
      'For our event in {city} we need {bags} extra bags of {blend} delivered on a Saturday. Can you do that, and what does it cost?',
    ],
    question: [
      'That can be arranged in most places. Which days would suit you, is there somebody to sign from seven, and can a van stop in front of the door?',
      'I will ask our carrier. Could you tell me the date, the earliest hour at which somebody is there, and roughly how many boxes it will be?',
    ],
    answer: [
      'Tuesday or Wednesday, from 6:30 somebody is here. There is a loading bay right in front, free until eight.',
      'Any day but Monday. Our baker is in from five, he can sign. It is rarely more than four boxes.',
    ],
    internal: [
      'Early window costs us 6.90 a stop in {city}. With their volume I would give it for free.',
      'Ask the depot before promising anything: Saturdays are full until the end of the month.',
    ],
    solution: [
      'You are on the early tour from next week: between 7:00 and 8:30, same driver each time. There is no extra charge for {company}.',
      'It is booked: Saturday between 8 and 10, with a direct number of the driver in your mail the evening before. The surcharge is {fee}, once.',
    ],
  },
]
