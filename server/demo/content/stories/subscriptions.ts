import type { Story } from '../story.js'

const subscriptions = { desk: 'Support', category: 'Subscriptions' } as const

export const subscriptionStories: Story[] = [
  {
    ...subscriptions,
    theme: 'pause',
    openings: [
      {
        titles: ['Pause my subscription until {later}', 'Away: no coffee before {later}'],
        problem: 'We are away for four weeks. In my account I can only cancel the subscription, not pause it. Can you stop it until {later}?',
      },
      {
        titles: ['Office closed until {later}: pause {blend}', 'How do I pause the subscription to {blend}?'],
        problem: 'Our kitchen is being rebuilt, so nobody can drink coffee here until {later}. Is there a way to pause the subscription to {blend} without losing the price?',
      },
    ],
    exchanges: [
      {
        question: 'Sure. Should the parcel of this week still go out, or is the pause to start at once?',
        answer: 'At once, please, and the first parcel around {later}.',
      },
    ],
    internal: ['Pause set by hand, the next run is in the calendar. Please do not cancel and recreate, they would lose the old price.'],
    solution: [
      'Your subscription is paused and starts again on {later} by itself. Nothing is charged until then, and the price stays as it is.',
      'Paused until {later}. Should you be back earlier, just answer here and I will start it again.',
    ],
  },
  {
    ...subscriptions,
    theme: 'skip',
    openings: [
      {
        titles: ['Skip the next delivery of {blend}', 'Still enough {blend}: leave out one parcel'],
        problem: 'There is still plenty of {blend} on the shelf. Please leave out the next delivery and go on with the one after it.',
      },
      {
        titles: ['Skip button says "too late" ({blend})', 'Cannot skip the parcel after {date}'],
        problem: 'I tried to skip a delivery of {blend} on the website, and the button says "too late" although the parcel is due in six days.',
      },
    ],
    exchanges: [
      {
        question: 'I can do that. Is it only this one parcel, or would a longer interval suit you better in general?',
        answer: 'Only this one, please. After that as before.',
      },
    ],
    internal: ['The skip button locks seven days before, not three as the help page says. One of the two is wrong.'],
    solution: [
      'I have skipped the next delivery; the one after it comes as usual. The button on the website locks a week before the parcel, and we are about to say so there.',
      'Done, the next parcel is left out and not charged. Your account shows the new date.',
    ],
  },
  {
    ...subscriptions,
    theme: 'planChange',
    openings: [
      {
        titles: ['More than {bags} bags of {blend} from now on', '{bags} bags of {blend} are not enough any more'],
        problem: 'We have become three in the kitchen and {bags} bags no longer last a month. How can I raise the amount without starting a new subscription?',
      },
      {
        titles: ['Change my subscription to {otherBlend}', 'From {blend} to {otherBlend}'],
        problem: 'I would like to go from {blend} to {otherBlend} with the next delivery, same amount, same day.',
      },
      {
        titles: ['Whole beans instead of ground {blend}', 'I have a grinder now: beans, please ({blend})'],
        problem: 'I have a grinder now. Please send {blend} as whole beans instead of ground from the next parcel on.',
      },
    ],
    exchanges: [
      {
        question: 'With pleasure. Should the change be in the next parcel already, and should the interval stay as it is?',
        answer: 'Yes, from the next one, and every four weeks is still right.',
      },
    ],
    internal: ['The old plan is 8% cheaper than what the shop offers today. Change it by hand, so that they keep it.'],
    solution: [
      'Changed, starting with your next parcel. The price per bag stays the one that you signed up with.',
      'Done. You can see the new contents in your account under *Subscription*; it holds from the next parcel on.',
    ],
  },
  {
    ...subscriptions,
    theme: 'chargedTwice',
    priority: 'HIGH',
    openings: [
      {
        titles: ['{amount} charged twice', 'Card charged twice since {date}'],
        problem: 'My card was charged {amount} on {date} and again three days later. I have only one subscription. Please put this right.',
      },
      {
        titles: ['Two parcels and two payments of {amount}', 'Same parcel twice this week ({order})'],
        problem: 'We received two identical parcels this week, and {amount} were charged for each. I have only one subscription.',
      },
    ],
    exchanges: [
      {
        question: 'I am sorry about that. Do both charges show as booked, or is one of them only reserved? The bank names them differently.',
        answer: 'Both are booked. The references are AC-{ref}01 and AC-{ref}02.',
      },
      {
        question: 'Could you send me the two reference numbers from your statement? They start with AC.',
        answer: 'They are AC-{ref}01 and AC-{ref}02.',
      },
    ],
    internal: [
      'Two subscriptions under two spellings of the same address. Merge them and refund the second.',
      'The renewal job ran twice on that night, see the list from engineering. About thirty accounts.',
    ],
    solution: [
      'The second charge was our mistake and has been refunded; it takes three to five days to show up. I have also made sure that there is only one subscription left. If a second parcel came, it is yours.',
      'Our renewal ran twice in one night, I am sorry. {amount} is on its way back to your card, and the next charge is the regular one of next month.',
    ],
  },
  {
    ...subscriptions,
    theme: 'chargedAfterEnd',
    priority: 'HIGH',
    openings: [
      {
        titles: ['Subscription renewed on {date} although cancelled', '{amount} charged after I cancelled'],
        problem: 'I cancelled the subscription last month and have the confirmation. On {date} it was charged all the same, {amount}.',
      },
    ],
    exchanges: [
      {
        question: 'I am sorry. Could you tell me the date of the confirmation, and whether a parcel has come since?',
        answer: 'The confirmation is four weeks old. No parcel, only the charge.',
      },
    ],
    internal: ['Cancelled in the shop, still active at the payment provider. The two do not talk to each other at the end of a month.'],
    solution: ['You are right, the cancellation was not passed on to the payment side. {amount} is on its way back to your card, and no further charge will come.'],
  },
  {
    ...subscriptions,
    theme: 'subscriptionEnd',
    openings: [
      {
        titles: ['Cancel my subscription to {blend}', 'Please end the subscription ({blend})'],
        problem: 'It was good coffee, but we drink too little of it. Please cancel the subscription to {blend} with the next possible date and confirm it.',
      },
      {
        titles: ['End the trial after the second parcel ({order})', 'Trial from {date}: does it end by itself?'],
        problem: 'On {date} I took the trial offer with two parcels. How do I make sure that it does not go on after the second? Please end it for me.',
      },
      {
        titles: ['Moving abroad: last parcel of {blend}', 'How do I end the subscription to {blend}?'],
        problem: 'I am moving abroad and would like to end my subscription to {blend}. I could not find where to do that.',
      },
    ],
    exchanges: [
      {
        question: 'I am sorry to see you go. One parcel is already packed: shall it still come, or should I stop it?',
        answer: 'If it is packed already, let it come. After that nothing more, please.',
      },
      {
        question: 'I will do that for you. Would you like to keep the account, so that your past orders stay visible?',
        answer: 'Yes, the account can stay open.',
      },
    ],
    internal: ['Offer the small plan (one bag every six weeks) before closing. No pressure.'],
    solution: [
      'Your subscription is ended and no further payment will be taken. The confirmation is in your mail. Should you ever miss {blend}: you can start it again with one click.',
      'It is ended, and you will not be charged again. For next time: *Account → Subscription → End* does the same, and you will be asked only once.',
    ],
  },
]
