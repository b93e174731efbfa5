import type { Story } from '../story.js'

const pricing = { topic: 'pricing', desk: 'Billing', category: 'Plans & pricing' } as const

export const pricingStories: Story[] = [
  {
    ...pricing,
    business: true,
    titles: ['Volume price for {bags}0 kg a month', 'Offer for {company}, {city}', 'Leasing a {machine}'],
    problem: [
      'We are opening a second place in {city} and will need about {bags}0 kilos a month in total. Is there a better price from that amount on?',
      'What would a {machine} cost with a full service contract, bought and leased over three years?',
      'Could you send us an offer for coffee, machine and service in one monthly rate? It is for {company}, about {cups} cups a day.',
    ],
    question: [
      'With pleasure. Which coffees do you use now, and would delivery once a month be enough, or weekly?',
      'Gladly. How many cups a day do you expect at each place, and from when on?',
    ],
    answer: [
      'Mostly {blend}, delivered weekly. We start in about six weeks.',
      'About {cups} at the first place and half of that at the second. Weekly delivery would be best.',
    ],
    internal: [
      'Tier 3 from 60 kg, sales approves up to 12% without asking.',
      'Competing with the roaster next door to them. Worth a visit by sales.',
    ],
    solution: [
      'The offer is in your mail: tier 3, which is 12% below the list, weekly delivery included. It is good for four weeks.',
      `Here are the two ways at a glance:

| | bought | leased, 36 months |
|---|---|---|
| machine | 3,480 | 112 a month |
| service | 29 a month | included |

Both come with a week of trial at your place.`,
    ],
  },
  {
    ...pricing,
    priority: 'LOW',
    titles: ['Price of {blend} went up?', 'When does my old price end?', 'Is there a discount for students?'],
    problem: [
      'I see that {blend} costs 80 cents more than last time. Does that hold for existing subscriptions too?',
      'My plan says "introductory price". How long does it last, and what comes after it?',
      'Do you have a discount for students or for shared flats? We get through {bags} bags a month.',
    ],
    question: [
      'Let me look it up. Is it about your running subscription or about single orders?',
      'Which plan does your account show, *Classic* or *Flex*?',
    ],
    answer: [
      'It is about the subscription, the account says Classic.',
      'The running subscription. It says Classic.',
    ],
    internal: [
      'Classic keeps its price until the end of the year, whatever the shop says.',
    ],
    solution: [
      'Your subscription keeps its price until the end of the year; only new orders pay the higher one. We will write to you two months before anything changes.',
      'There is no student price as such, but from four bags on the price drops by 8% by itself. I have put you on that tier.',
    ],
  },
]
