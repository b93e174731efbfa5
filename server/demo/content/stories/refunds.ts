import type { Story } from '../story.js'

const refunds = { desk: 'Billing', category: 'Refunds' } as const

export const refundStories: Story[] = [
  {
    ...refunds,
    theme: 'lateRefund',
    openings: [
      {
        titles: ['Returned on {date}, still no money', '{order} sent back: no refund yet'],
        problem: 'I sent the goods of {order} back on {date} and got the mail that they had arrived. There is no sign of the money.',
      },
      {
        titles: ['Where is my refund of {amount}?', 'Refund of {amount} confirmed, but not here'],
        problem: 'You confirmed a refund of {amount} for {order} two weeks ago. Nothing has come to my card.',
      },
      {
        titles: ['Refund for {order} is "pending"', 'How long does a refund take? ({order})'],
        problem: 'The return of {order} is marked as complete in my account, and the refund says "pending". For how long is that normal?',
      },
    ],
    exchanges: [
      {
        question: 'I will check with our bank. Has the card been replaced since you ordered, or is it still the same?',
        answer: 'The card is still the same.',
      },
      {
        question: 'Was {order} paid by card, or with a voucher in part? Vouchers are refunded as vouchers.',
        answer: 'By card only.',
      },
    ],
    internal: [
      'Refund failed at the provider with "expired authorisation". Needs a transfer by hand.',
      'The warehouse has booked the return under the wrong order. Money can go out, I have told them.',
    ],
    solution: [
      'The refund had got stuck at our payment provider. I have transferred {amount} by hand today; it should be with you in two working days.',
      'It was sent to your card this morning. Banks take between three and five days to show it. The reference is {order}.',
    ],
  },
  {
    ...refunds,
    theme: 'returnGoods',
    openings: [
      {
        titles: ['Return of my {machine}', '{machine} is too big: return it?'],
        problem: 'I have had the {machine} for ten days, and it is too big for our kitchen. It has been used twice. Can I return it?',
      },
      {
        titles: ['Sending back {order}', 'Wrong filters ordered ({order})'],
        problem: 'We ordered the wrong filters by mistake ({order}). They are closed. How do I send them back?',
      },
      {
        titles: ['The {grinder} is too loud: return possible?', 'Exchange the {grinder} ({order})'],
        problem: 'The {grinder} from {order} is louder than I thought. I would like to return it.',
      },
    ],
    exchanges: [
      {
        question: 'Yes, within 30 days. Do you still have the original box, and would you like the money or an exchange?',
        answer: 'I still have the box. The money, please.',
      },
      {
        question: 'No problem. Shall we pick it up, or would you rather bring it to a parcel shop?',
        answer: 'Please pick it up. Everything is in its box.',
      },
    ],
    internal: ['Day 28 of 30, so book it today.', 'Light use is fine under the policy, no deduction.'],
    solution: [
      'The label is in your mail. As soon as the parcel is scanned the refund goes out; you need not wait for our check.',
      'The driver comes on Thursday between 10 and 14 and brings the label. The refund follows on the day after.',
    ],
  },
  {
    ...refunds,
    theme: 'partRefund',
    openings: [
      {
        titles: ['Only part of {order} was refunded', '{fee} missing from the refund of {order}'],
        problem: 'I returned everything from {order}, and {fee} are missing from the refund. Was something not in order with the parcel?',
      },
    ],
    exchanges: [
      {
        question: 'Let me see what was deducted. Did you send everything in one parcel, or in two?',
        answer: 'Two parcels, because one box was not enough. The list in your mail names only the first.',
      },
    ],
    internal: ['Second parcel is in the returns cage without a note. Count it and release the rest.'],
    solution: ['Your second parcel had not been matched to the order. It is now, and the remaining {fee} have been refunded.'],
  },
  {
    ...refunds,
    theme: 'shippingRefund',
    openings: [
      {
        titles: ['Refund of {order} without the shipping costs?', 'Faulty goods: who pays the {fee}?'],
        problem: 'You have refunded the goods of {order} but not the shipping of {fee}, although they were faulty. Is that right?',
      },
    ],
    exchanges: [
      {
        question: 'No, it should be both. Was the fault named on the return slip?',
        answer: 'I ticked "changed my mind", since I could not find a better box. Sorry.',
      },
    ],
    internal: ['Return slip has no box for "faulty" in the new layout. Passed on.'],
    solution: ['The shipping is ours to pay when goods are faulty. I have refunded the {fee} as well; please excuse the oversight.'],
  },
]
