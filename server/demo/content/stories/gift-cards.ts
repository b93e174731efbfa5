import type { Story } from '../story.js'

export const giftCardStories: Story[] = [
  {
    theme: 'giftCardCode',
    desk: 'Support',
    category: 'Gift cards',
    openings: [
      {
        titles: ['Gift card code is not accepted', 'Gift card from {date}: invalid code'],
        problem: 'I got a gift card for my birthday and the shop says that the code is invalid. I typed it three times and copied it once.',
      },
      {
        titles: ['Gift card of {price}: "already used"', 'Code refused at checkout ({order})'],
        problem: 'The code of my gift card was refused at checkout with "already used". I have certainly not used it.',
      },
    ],
    exchanges: [
      {
        question: 'What are the last four characters? And is there a zero or the letter O among them?',
        answer: 'It ends in 7K0Q. Now that you ask, it may be an O.',
      },
    ],
    internal: ['Codes from that print run use O and 0 in the same font. Make a new one.'],
    solution: ['I have made a new code with the same value and mailed it to you. It is good for three years.'],
  },
]
