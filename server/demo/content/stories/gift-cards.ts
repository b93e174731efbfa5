import type { Story } from '../story.js'

const giftCards = { topic: 'giftCards', desk: 'Support', category: 'Gift cards' } as const

export const giftCardStories: Story[] = [
  {
    ...giftCards,
    titles: ['Gift card code is not accepted', 'Gift card of {fee}: "already used"', 'Gift card never arrived'],
    problem: [
      'I got a gift card for my birthday and the shop says that the code is invalid. I typed it three times and copied it once.',
      'I bought a gift card as a present on {date}. It was to be mailed on the birthday, and nothing came.',
      'The code was refused at checkout with "already used". I have certainly not used it.',
    ],
    question: [
      'Could you give me the last four characters of the code and the address that it was sent to?',
      'What are the last four characters? And is there a zero or the letter O in it?',
    ],
    answer: [
      'The last four are 7K0Q. Now that you ask, it may be an O.',
      'It ends in 7K0Q, and it came to this address.',
    ],
    internal: [
      'Codes from that print run use O and 0 in the same font. Make a new one.',
      'The order was cancelled at the bank and the card with it. New code, on the house.',
    ],
    solution: [
      'I have made a new code with the same value and mailed it to you. It is good for three years.',
      'The card had been reserved by an unfinished order. I have released it, and the whole value can be used again.',
    ],
  },
]
