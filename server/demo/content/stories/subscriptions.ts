import type { Story } from '../story.js'

const subscriptions = { topic: 'subscriptions', desk: 'Support', category: 'Subscriptions' } as const

export const subscriptionStories: Story[] = [
  {
    ...subscriptions,
    titles: ['Pause my subscription until {later}', 'Holiday: no coffee for four weeks', 'Skip the next delivery of {blend}'],
    problem: [
      'We are away for four weeks. In my account I can only cancel the subscription, not pause it. Can you stop it until {later}?',
      'There is still plenty of {blend} on the shelf. Please leave out the next delivery and go on with the one after it.',
      'I tried to skip a delivery on the website, and the button says "too late" although the parcel is due in six days.',
    ],
    question: [
      'Sure. Should the parcel of this week still go out, or is the pause to start at once?',
      'I can do that. On which day would you like to have the first parcel afterwards?',
    ],
    answer: [
      'At once, please, and the first parcel around {later}.',
      'You can stop everything from today. {later} would be a good day to start again.',
    ],
    internal: [
      'The skip button locks seven days before, not three as the help page says. One of the two is wrong.',
      'Pause set by hand, the next run is in the calendar. Please do not cancel and recreate, they would lose the old price.',
    ],
    solution: [
      'Your subscription is paused and starts again on {later} by itself. Nothing is charged until then.',
      'I have skipped the next delivery; the one after it comes as usual. The button on the website locks a week before the parcel, and we are about to say so there.',
    ],
  },
  {
    ...subscriptions,
    titles: ['More coffee, please: from {bags} bags to more', 'Change my subscription to {otherBlend}', 'Switch from ground to whole beans'],
    problem: [
      'We have become three in the office kitchen and {bags} bags no longer last a month. How can I raise the amount without starting a new subscription?',
      'I would like to go from {blend} to {otherBlend} with the next delivery, same amount, same day.',
      'I have a grinder now. Please send whole beans instead of ground from the next parcel on.',
    ],
    question: [
      'With pleasure. From which delivery on, and should the interval stay as it is?',
      'Of course. Your next parcel is due soon: should the change be in it already?',
    ],
    answer: [
      'Yes, from the next one, and every four weeks is still right.',
      'If you can make it for the next one, good. If not, the one after it is fine too.',
    ],
    internal: [
      'The old plan is 8% cheaper than what the shop offers today. Change it by hand, so that they keep it.',
    ],
    solution: [
      'Changed, starting with your next parcel. The price per bag stays the one that you signed up with.',
      'Done. You can see the new contents in your account under *Subscription*; the next parcel goes out on {later}.',
    ],
  },
  {
    ...subscriptions,
    priority: 'HIGH',
    titles: ['Charged twice for the subscription', 'Two parcels and two payments in one month', 'Subscription renewed although cancelled'],
    problem: [
      'My card was charged {amount} on {date} and again three days later. Only one parcel came. Please put this right.',
      'I cancelled the subscription last month and have the confirmation. On {date} it was charged all the same.',
      'We received two identical parcels this week, and both were charged. I have only one subscription.',
    ],
    question: [
      'I am sorry about that. Do both charges show as booked, or is one of them only reserved? The bank names them differently.',
      'Could you send me the two reference numbers from your statement? They start with AC.',
    ],
    answer: [
      'Both are booked. The references are AC-{ref}01 and AC-{ref}02.',
      'According to the bank both went through: AC-{ref}01 and AC-{ref}02.',
    ],
    internal: [
      'Two subscriptions under two spellings of the same address. Merge them and refund the second.',
      'The renewal job ran twice on that night, see the list from engineering. About thirty accounts.',
    ],
    solution: [
      'The second charge was our mistake and has been refunded; it takes three to five days to show up. I have also made sure that there is only one subscription left.',
      'You are right, the cancellation was not passed on to the payment side. {amount} is on its way back to your card, and no further charge will come.',
    ],
  },
  {
    ...subscriptions,
    titles: ['Cancel my subscription', 'How do I end the subscription?', 'Ending the trial after the second parcel'],
    problem: [
      'It was good coffee, but we drink too little of it. Please cancel the subscription with the next possible date and confirm it.',
      'I took the trial offer with two parcels. How do I make sure that it does not go on after the second?',
      'I am moving abroad and would like to end my subscription. I could not find where to do that.',
    ],
    question: [
      'I am sorry to see you go. One parcel is already packed: shall it still come, or should I stop it?',
      'I will do that for you. Would you like to keep the account, so that your past orders stay visible?',
    ],
    answer: [
      'If it is packed already, let it come. After that nothing more, please. The account can stay.',
      'Please stop it if you can. The account can stay open.',
    ],
    internal: [
      'Offer the small plan (one bag every six weeks) before closing. No pressure.',
    ],
    solution: [
      'Your subscription is cancelled and no further payment will be taken. The confirmation is in your mail. Should you ever miss {blend}: you can start it again with one click.',
      'It is ended. For next time: *Account → Subscription → End* does the same, and you will be asked only once.',
    ],
  },
]
