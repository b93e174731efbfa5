import type { Story } from '../story.js'

const pricing = { desk: 'Billing', category: 'Plans & pricing' } as const

export const pricingStories: Story[] = [
  {
    ...pricing,
    theme: 'volumePrice',
    business: true,
    openings: [
      {
        titles: ['Price for {bags}0 kg a month?', '{company}: volume price from {later} on'],
        problem: 'We are opening a second place in {city} and will need about {bags}0 kilos a month in total from {later} on. Is there a better price from that amount on?',
      },
    ],
    exchanges: [
      {
        question: 'With pleasure. Which coffees do you use now, and would delivery once a month be enough, or weekly?',
        answer: 'Mostly {blend}. Weekly would be best, we have little room.',
      },
    ],
    internal: ['Tier 3, sales approves up to 12% without asking.'],
    solution: ['The offer is in your mail: tier 3, which is 12% below the list, weekly delivery included. It is good for four weeks.'],
  },
  {
    ...pricing,
    theme: 'machineOffer',
    business: true,
    openings: [
      {
        titles: ['{machine}: buy or lease?', 'Leasing: {machine} for {company}'],
        problem: 'What would the {machine} cost with a full service contract, bought and leased over three years? It is for about {cups} cups a day.',
      },
      {
        titles: ['Offer for {company}, {city}', 'One monthly rate for {company}?'],
        problem: 'Could you send us an offer for a machine and its service in one monthly rate? It is for {company}, about {cups} cups a day, and we thought of the {machine}.',
      },
    ],
    exchanges: [
      {
        question: 'Gladly. From when on would you need it, and is there a water tap near the place?',
        answer: 'In about six weeks. There is a tap, and a drain as well.',
      },
    ],
    internal: ['Competing with the roaster next door to them. Worth a visit by sales.'],
    solution: [
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
    theme: 'priceRise',
    priority: 'LOW',
    openings: [
      {
        titles: ['Price of {blend} went up?', '{blend}: 80 cents more for me too?'],
        problem: 'I see that {blend} costs 80 cents more than last time. Does that hold for existing subscriptions too?',
      },
      {
        titles: ['Until when is my price for {blend} good?', '"Introductory price" for {blend}'],
        problem: 'My plan for {blend} says "introductory price". How long does it last, and what comes after it?',
      },
    ],
    exchanges: [
      {
        question: 'Let me look it up. Which plan does your account show, *Classic* or *Flex*?',
        answer: 'It says Classic.',
      },
    ],
    internal: ['Classic keeps its price until the end of the year, whatever the shop says.'],
    solution: [
      'Your subscription keeps its price until the end of the year; only new orders pay the higher one. We will write to you two months before anything changes.',
      'Nothing changes for you this year: your plan has a fixed price. After that the one of the shop holds, and you can leave every month.',
    ],
  },
  {
    ...pricing,
    theme: 'discount',
    priority: 'LOW',
    openings: [
      {
        titles: ['Discount for {bags} bags a month?', 'Is there a price for shared flats?'],
        problem: 'Do you have a discount for shared flats or small offices? We get through {bags} bags of {blend} a month.',
      },
    ],
    exchanges: [
      {
        question: 'Is that in one parcel, or does everybody order for themselves?',
        answer: 'One parcel, one bill.',
      },
    ],
    internal: ['Tier of the family plan fits, no approval needed.'],
    solution: ['There is no such price by name, but for several bags in one parcel it drops by 8% by itself. I have put you on that tier.'],
  },
]
