import type { Story } from '../story.js'

const payments = { topic: 'payments', desk: 'Billing', category: 'Payments' } as const

export const paymentStories: Story[] = [
  {
    ...payments,
    titles: ['Card is declined at checkout', 'Payment of {amount} fails', 'My new card does not work in the shop'],
    problem: [
      'My card works everywhere but in your shop. It asks for the code of the bank, I confirm it, and then it says "payment failed".',
      'I have tried to pay {amount} three times. Now I am afraid that all three will be booked.',
      'The old card has run out and the account does not accept the new one: "card type not supported".',
    ],
    question: [
      'At what time was the last try, and does the app of your bank show a reservation?',
      'Which kind of card is it, and in which country was it issued? No numbers, please.',
    ],
    answer: [
      'Around 10:20 this morning. The bank shows one reservation over {amount}.',
      'It is a debit card of an Austrian bank. The app shows a reservation that nobody has taken.',
    ],
    internal: [
      'The payment provider had an incident with 3-D Secure that morning, see their status page.',
      'Amounts above 250 need the second factor, and our form loses it in the Safari pop-up. Engineering knows.',
    ],
    solution: [
      'None of the tries was booked; the reservation disappears within five days by itself. The fault at our payment provider has been fixed since noon. Please try once more.',
      'I have sent you a payment link that goes around the form. It takes every card, also bank transfer, and your order ships as soon as it is paid.',
    ],
  },
  {
    ...payments,
    business: true,
    titles: ['Reminder for {invoice}, which we have paid', '{company}: payment not booked?', 'Second reminder in spite of payment'],
    problem: [
      'We got a reminder for {invoice} today, and the payment left our account on {date}. Please check, and please do not send us to a collection agency.',
      'According to your list {invoice} is open. We transferred {amount} together with another invoice in one sum.',
    ],
    question: [
      'I will look for it. Which reference did you give, and from which account did it come?',
      'Could you send me the confirmation of your bank, or the exact amount and the reference?',
    ],
    answer: [
      'The reference was the number of the order, {order}, not the invoice. The sum was {amount}.',
      'We gave {order} as the reference. The confirmation is attached.',
    ],
    internal: [
      'Found it on the suspense account: right sum, reference is the order number. Assign and stop the reminders.',
      'Reminder run stopped for this client until it is clear.',
    ],
    solution: [
      'The payment is there. It had not been matched, since the reference named the order and not the invoice. {invoice} is settled, and the reminder is void. I am sorry for the fright.',
      'Everything is booked now, and your account shows nothing open. Thank you for your patience.',
    ],
  },
  {
    ...payments,
    business: true,
    titles: ['Can we pay by direct debit?', '{company}: change of bank account', 'Payment on 30 days instead of 14'],
    problem: [
      'Paying each invoice by hand is tedious. Can {company} give you a direct debit mandate?',
      'Our bank account changes at the end of the month. What do you need from us so that the debits go on?',
      'Could we have 30 days instead of 14? Our payment run is once a month only.',
    ],
    question: [
      'Yes. I have sent you the mandate form; could you return it signed by somebody who may sign for the company?',
      'From which invoice on should that hold? There are two open ones at the moment.',
    ],
    answer: [
      'The signed form is on its way by mail. Please use it for the open invoices too.',
      'From the next one on. The two open ones we pay by hand.',
    ],
    internal: [
      'Credit check is fine, 30 days can be given up to 5,000.',
      'The mandate needs the new form, the old one lacks the creditor ID.',
    ],
    solution: [
      'The mandate is active. We debit on the 15th of each month and announce every amount a week before.',
      'It is set up, starting with the next invoice. You will see the new terms at the bottom of it.',
    ],
  },
]
