import type { Story } from '../story.js'

const accounts = { topic: 'accounts', desk: 'Support', category: 'Account & API' } as const

export const accountStories: Story[] = [
  {
    ...accounts,
    titles: ['Cannot sign in since {day}', 'Password mail never arrives', 'Locked out of my account'],
    problem: [
      'I have asked for a new password four times now and no mail has come, not even in the spam folder. The address is the one you are reading.',
      'Since {day} the shop says that my password is wrong. It is saved in the browser and I have not changed it.',
      'I have a new phone, and the code for signing in still goes to the old one. How do I get back in?',
    ],
    question: [
      'Let me check. Is it possible that the account was made with another address, for instance a company one? The number of a past order would do as well.',
      'Our mail server says that your provider took the mail. Could you look whether there is a filter for "acme", and tell me an order number so that I know that it is you?',
    ],
    answer: [
      'No filter that I know of. A past order is {order}.',
      'It may have been my old work address. One of my orders was {order}.',
    ],
    internal: [
      'Two accounts with the same name, one on the old address. Orders are on the old one.',
      'Identity checked with the order number and the postcode. Fine to reset.',
    ],
    solution: [
      'Found it: your account ran under an older address. I have moved it to this one and sent a fresh link, which is good for one hour.',
      'Your account was locked after too many attempts. I have unlocked it; please set a new password with the link in your mail.',
    ],
  },
  {
    ...accounts,
    business: true,
    titles: ['Add a colleague to the account of {company}', 'Second user for {company}', 'Former employee still gets order mails'],
    problem: [
      'My colleague takes over the orders while I am on leave. Can she have a login of her own for the account of {company}, without access to the payment details?',
      'Somebody who left us in spring still gets the order confirmations. Please remove that address and use mine.',
    ],
    question: [
      'Sure. Which address should the invitation go to, and should she be able to order, or only to look?',
      'I can do that. Please name the address that is to be removed, and the one that should get the mails from now on.',
    ],
    answer: [
      'Please use orders@example.com, with the right to order but not to change the bank details.',
      'The new one is orders@example.com. It should be able to order, nothing more.',
    ],
    internal: [
      'Only the owner of the account may ask for that, and this is the owner. Go ahead.',
      'Role "buyer" exists since the spring release, so no workaround is needed any more.',
    ],
    solution: [
      'The invitation is out; the new login can order and see past orders, and sees no payment data. You can change that any time under *Account → People*.',
      'Done: the old address is gone from the account and from all notifications, and the new one is in place.',
    ],
  },
  {
    ...accounts,
    priority: 'LOW',
    titles: ['Please delete my data', 'Which data do you keep about me?', 'Unsubscribe does not work'],
    problem: [
      'I would like a copy of all data that you keep about me, and after that to have it deleted.',
      'I have unsubscribed from the newsletter three times and still got one on {day}. What else can I do?',
      'Please close my account and remove my address from your lists.',
    ],
    question: [
      'I will take care of it. Please confirm with your postcode that I have the right account, and note that invoices have to be kept for some years by law.',
      'To be on the safe side: is it only the newsletter that you no longer want, or should the account be closed too?',
    ],
    answer: [
      'I understand about the invoices. My postcode is 40213.',
      'Both, please. Postcode 40213, and the invoices may stay.',
    ],
    internal: [
      'Data request: thirty days from today. Export first, then the deletion form, second pair of eyes needed.',
      'The old newsletter tool has its own list. Remove there as well.',
    ],
    solution: [
      'The export is in your account for seven days. After that everything is deleted, except the invoices that the law makes us keep.',
      'You are off all lists now, also off an old one that the link did not know. I am sorry that it took three tries.',
    ],
  },
]
