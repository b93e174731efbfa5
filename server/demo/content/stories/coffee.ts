import type { Story } from '../story.js'

const coffee = { desk: 'Support', category: 'Orders & delivery' } as const

export const coffeeStories: Story[] = [
  {
    ...coffee,
    theme: 'tasteChanged',
    openings: [
      {
        titles: ['{blend} tastes sour since the last delivery', '{blend} from {date} is sour and thin'],
        problem: 'We have been drinking {blend} for two years. The bags that came on {date} taste sour and thin with the same settings. Was something changed?',
      },
      {
        titles: ['Has the roast of {blend} changed?', '{blend} is lighter than before'],
        problem: 'The beans of the last delivery of {blend} are clearly lighter than before. I compared them with what was left in the old bag. Is that on purpose?',
      },
      {
        titles: ['{blend}, batch {batch}: something is off', 'Guests ask about a new coffee ({batch})'],
        problem: 'Two of our guests asked whether we have a new coffee. We do not, it is {blend} as always, but batch {batch} tastes different.',
      },
    ],
    exchanges: [
      {
        question: 'What is the roast date on the bag, and how do you brew it? A dose, a time and a yield would help me taste the same thing here.',
        answer: 'Roasted nine days before it came, batch {batch}. I use 18 g in, 38 g out, 27 seconds at 93 degrees.',
      },
      {
        question: 'Could you tell me the roast date and the batch, and whether your water filter was changed lately?',
        answer: 'Batch {batch}, roasted nine days before it came. Nothing about the water has changed.',
      },
    ],
    internal: [
      'Cupped {batch} with the roastery: two points lighter than the profile. They know.',
      'The new crop of the Brazil part went in with {batch}. It needs a finer grind, but the difference is real.',
    ],
    solution: [
      'You are right: this batch was dropped half a minute early. I have sent you the same amount from the next one, which tastes as it should. For the rest of the old bags 94 degrees and a slightly longer shot help.',
      'It is the new harvest, a little lighter and denser than the old one. Please try one step finer and 94 degrees; here that brings the chocolate back. If you still do not like it, we take the bags back.',
    ],
  },
  {
    ...coffee,
    theme: 'recommendation',
    openings: [
      {
        titles: ['Which coffee for filter, if I like {blend}?', '{blend} is too heavy as filter'],
        problem: 'I like {blend} as an espresso, but I have started to brew filter in the morning and find it too heavy for that. What would you take?',
      },
      {
        titles: ['Something like {blend}, but with less acidity?', '{blend} is too acidic for my parents'],
        problem: 'My parents get {blend} from me and say that it is too acidic for them. Is there something rounder in your range?',
      },
      {
        titles: ['Which coffee for the new {machine}?', 'First beans for the {machine}'],
        problem: 'I have just bought the {machine}. Which of your coffees would you start with, and how long should the beans rest?',
      },
    ],
    exchanges: [
      {
        question: 'Happy to help. What have you liked so far, and do you drink it with milk?',
        answer: 'Mostly black, a cappuccino on Sundays. I liked a washed Ethiopian that I had in a café in {city}.',
      },
      {
        question: 'Gladly. Do you grind at home, and how much do you get through in a week?',
        answer: 'I grind by hand, about 250 grams a week.',
      },
    ],
    internal: ['Add a sample of {otherBlend} to the next parcel, they order every month.'],
    solution: [
      'Then I would try {otherBlend}: it is round and forgives a lot. Let the beans rest for ten days after roasting. I have put a sample into your next parcel, so you can taste before you buy.',
      `Three suggestions, from light to dark:

- **Yirga Natural**: berries, tea-like, best as filter
- **Finca Azul**: nuts and orange, works for everything
- **Harbour Espresso**: chocolate, hardly any acidity

Let each rest for ten days after roasting. The tasting box on our site has 100 g of each.`,
    ],
  },
  {
    ...coffee,
    theme: 'soldOut',
    priority: 'LOW',
    openings: [
      {
        titles: ['Is {blend} still roasted?', '{blend}: not in the shop since {date}'],
        problem: 'I cannot find {blend} in the shop any more. Has it been discontinued, or is it a matter of the season?',
      },
      {
        titles: ['When will {blend} be back?', '{blend} out of stock for three weeks'],
        problem: '{blend} has been sold out for three weeks. Is there a date? I would rather wait than switch.',
      },
    ],
    exchanges: [
      {
        question: 'I am asking the roastery. Would you like to be told by mail, and how many bags should I put aside if it comes back?',
        answer: 'Yes please, {bags} bags as whole beans.',
      },
    ],
    internal: [
      'The container is in Hamburg, customs takes about a week. Roastery plans the first batch right after.',
      'Add to the waiting list in the shop, not on paper this time.',
    ],
    solution: [
      'It comes back: the new harvest has arrived and the first batch is roasted next week. I have reserved {bags} bags for you, and you will get a mail with a link to order.',
      'We have had to let it go, sadly: the farm sells its whole harvest to somebody else this year. The closest thing in our range is {otherBlend}; I have sent you a bag to try.',
    ],
  },
]
