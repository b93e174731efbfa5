import type { Story } from '../story.js'

const accounts = { desk: 'Support', category: 'Account & API' } as const

export const accountStories: Story[] = [
  {
    ...accounts,
    theme: 'passwordMail',
    openings: [
      {
        titles: ['No password mail since {day}', 'Password mail never arrives (order {order})'],
        problem: 'I have asked for a new password four times now and no mail has come, not even in the spam folder. The address is the one that I am writing from.',
      },
    ],
    exchanges: [
      {
        question: 'Let me check. Is it possible that the account was made with another address, for instance a company one? The number of a past order would do as well.',
        answer: 'It may have been my old work address. A past order is {order}.',
      },
    ],
    internal: ['Two accounts with the same name, one on an old address. The orders are on the old one.'],
    solution: ['Found it: your account ran under an older address. I have moved it to this one and sent a fresh link, which is good for one hour.'],
  },
  {
    ...accounts,
    theme: 'signIn',
    openings: [
      {
        titles: ['Cannot sign in since {day}', 'Password is refused since {date}'],
        problem: 'Since {day} the shop says that my password is wrong. It is saved in the browser and I have not changed it.',
      },
    ],
    exchanges: [
      {
        question: 'I can help. So that I know that it is you: what is the number of your last order?',
        answer: 'It was {order}.',
      },
    ],
    internal: ['Identity checked with the order number and the postcode. Fine to reset.'],
    solution: ['Your account was locked after too many attempts, probably by an old device that still tried the former password. I have unlocked it; please set a new one with the link in your mail.'],
  },
  {
    ...accounts,
    theme: 'newPhone',
    openings: [
      {
        titles: ['New phone: code for signing in goes to the old one', 'Locked out after changing phones ({order})'],
        problem: 'I have a new phone, and the code for signing in still goes to the old one, which I gave away on {day}. How do I get back in?',
      },
    ],
    exchanges: [
      {
        question: 'For that I have to be sure that it is you. Please tell me the number and the amount of your last order.',
        answer: '{order}, {amount}.',
      },
    ],
    internal: ['Second factor reset needs two of us. Order number and amount are right, please confirm.'],
    solution: ['The old phone is removed from your account. Sign in with your password once, and the shop will lead you through adding the new one. Please print the recovery codes this time.'],
  },
  {
    ...accounts,
    theme: 'secondUser',
    business: true,
    openings: [
      {
        titles: ['Add a colleague to the account of {company}', '{company}: second login until {later}'],
        problem: 'My colleague takes over the orders until {later}. Can she have a login of her own for the account of {company}, without access to the payment details?',
      },
    ],
    exchanges: [
      {
        question: 'Sure. Which address should the invitation go to, and should she be able to order, or only to look?',
        answer: 'Please use orders@example.com, with the right to order but not to change the bank details.',
      },
    ],
    internal: ['Role "buyer" exists since the spring release, so no workaround is needed any more.'],
    solution: ['The invitation is out; the new login can order and see past orders, and sees no payment data. You can change that any time under *Account → People*.'],
  },
  {
    ...accounts,
    theme: 'formerEmployee',
    business: true,
    openings: [
      {
        titles: ['{company}: former employee still gets order mails', 'Mails about {order} go to the wrong person'],
        problem: 'Somebody who left us in spring still gets the confirmations, {order} was the last one. Please remove that address and use mine.',
      },
    ],
    exchanges: [
      {
        question: 'I can do that. Should the login be removed as well, or only the mails be sent elsewhere?',
        answer: 'Please remove the login altogether.',
      },
    ],
    internal: ['Only the owner of the account may ask for that, and this is the owner. Go ahead.'],
    solution: ['Done: the old address is gone from the account of {company} and from all notifications, and yours is in place.'],
  },
  {
    ...accounts,
    theme: 'personalData',
    priority: 'LOW',
    openings: [
      {
        titles: ['A copy of my data, then delete it ({order})', 'Which data do you keep about {name}?'],
        problem: 'I would like a copy of all data that you keep about me, and after that to have it deleted. My last order was {order}.',
      },
      {
        titles: ['Please close my account, last order {order}', 'Delete the account of {name}'],
        problem: 'Please close my account, delete my data and remove my address from your lists. I still need a copy of my orders, {order} was the last.',
      },
    ],
    exchanges: [
      {
        question: 'I will take care of it. Please confirm with your postcode that I have the right account, and note that invoices have to be kept for some years by law.',
        answer: 'I understand about the invoices. My postcode is 40213.',
      },
    ],
    internal: ['Data request: thirty days from today. Export first, then the deletion form, second pair of eyes needed.'],
    solution: ['The export is in your account for seven days. After that everything is deleted, except the invoices that the law makes us keep.'],
  },
  {
    ...accounts,
    theme: 'newsletter',
    priority: 'LOW',
    openings: [
      {
        titles: ['Newsletter came again on {day}', 'Unsubscribed on {date}, still getting mails'],
        problem: 'I have unsubscribed from the newsletter three times and still got one on {day}. What else can I do?',
      },
    ],
    exchanges: [
      {
        question: 'I am sorry. Was the last one in the new layout, with the green bar on top, or in the old one?',
        answer: 'The old one, without any green.',
      },
    ],
    internal: ['The old newsletter tool has its own list. Remove there as well.'],
    solution: ['You are off all lists now, also off an old one that the link did not know. I am sorry that it took so many tries.'],
  },
]
