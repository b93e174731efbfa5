import type { Story } from '../story.js'

const payments = { desk: 'Billing', category: 'Payments' } as const

export const paymentStories: Story[] = [
  {
    ...payments,
    theme: 'cardDeclined',
    openings: [
      {
        titles: ['Card is declined for {order}', '"Payment failed" after confirming {amount}'],
        problem: 'My card works everywhere but in your shop. For {order} it asks for the code of the bank, I confirm it, and then it says "payment failed".',
      },
      {
        titles: ['Payment of {amount} fails', 'Tried three times to pay {order}'],
        problem: 'I have tried to pay {amount} for {order} three times. Now I am afraid that all three will be booked.',
      },
    ],
    exchanges: [
      {
        question: 'At what time was the last try, and does the app of your bank show a reservation?',
        answer: 'Around 10:20 this morning. The bank shows one reservation over {amount}.',
      },
    ],
    internal: [
      'The payment provider had an incident with 3-D Secure that morning, see their status page.',
      'Amounts above 250 need the second factor, and our form loses it in the Safari pop-up. Engineering knows.',
    ],
    solution: [
      'None of the tries was booked; the reservation disappears within five days by itself. The fault at our payment provider has been fixed since noon. Please try once more.',
      'I have sent you a payment link that goes around the form. It takes every card, also bank transfer, and your order ships as soon as it is paid. Earlier tries were not booked.',
    ],
  },
  {
    ...payments,
    theme: 'newCard',
    openings: [
      {
        titles: ['New card refused since {date}', '"Card type not supported" for {order}'],
        problem: 'The old card has run out and since {date} the account does not accept the new one: "card type not supported". {order} is waiting for it.',
      },
    ],
    exchanges: [
      {
        question: 'Which kind of card is it, and in which country was it issued? No numbers, please.',
        answer: 'It is a debit card of an Austrian bank.',
      },
    ],
    internal: ['Debit cards of three banks are rejected since the provider changed its list. Payment link works.'],
    solution: ['Our payment provider had left your bank out of a list by mistake, and has put that right. Please add the card once more; {order} is still reserved for you.'],
  },
  {
    ...payments,
    theme: 'unmatchedPayment',
    business: true,
    openings: [
      {
        titles: ['Reminder for {invoice}, which we have paid', '{company}: reminder in spite of payment'],
        problem: 'We got a reminder for {invoice} today, and the payment left our account on {date}. Please check, and please do not send us to a collection agency.',
      },
      {
        titles: ['{company}: payment of {amount} not booked?', '{invoice} is still listed as open'],
        problem: 'According to your list {invoice} is open. We transferred {amount} on {date}.',
      },
    ],
    exchanges: [
      {
        question: 'I will look for it. Which reference did you give, and from which account did it come?',
        answer: 'From our usual account. The reference was the number of the order, {order}, not the invoice.',
      },
      {
        question: 'Could you tell me the exact amount and the reference from the confirmation of your bank?',
        answer: '{amount}, and the reference is {order}.',
      },
    ],
    internal: [
      'Found it on the suspense account: right sum, reference is the order number. Assign and stop the reminders.',
      'Reminder run stopped for this client until it is clear.',
    ],
    solution: [
      'The payment is there. It had not been matched, since the reference named the order and not the invoice. {invoice} is settled, and every reminder for it is void. I am sorry for the fright.',
      'Everything is booked now, and your account shows nothing open. Thank you for your patience.',
    ],
  },
  {
    ...payments,
    theme: 'directDebit',
    business: true,
    openings: [
      {
        titles: ['{company}: can we pay by direct debit?', 'Direct debit instead of paying {invoice} by hand'],
        problem: 'Paying each invoice by hand is tedious, {invoice} is the twelfth this year. Can {company} give you a direct debit mandate?',
      },
    ],
    exchanges: [
      {
        question: 'Yes. I have sent you the mandate form; could you return it signed by somebody who may sign for the company?',
        answer: 'The signed form is in your mail. Please use it for the open invoices too.',
      },
    ],
    internal: ['The mandate needs the new form, the old one lacks the creditor ID.'],
    solution: ['The mandate is active. We debit on the 15th of each month and announce every amount a week before.'],
  },
  {
    ...payments,
    theme: 'bankAccount',
    business: true,
    openings: [
      {
        titles: ['{company}: change of bank account', 'New bank account from {later} on'],
        problem: 'Our bank account changes on {later}. What do you need from us so that the debits go on?',
      },
    ],
    exchanges: [
      {
        question: 'Only a new mandate. I have sent you the form; from which invoice on should the new account be used?',
        answer: 'From the first invoice after {later}. The form is signed and in your mail.',
      },
    ],
    internal: ['Call back on the number in the account before changing bank details. Always.'],
    solution: ['I have called you back to be sure, and the new account is entered: it is used from {later} on, the old one until then.'],
  },
  {
    ...payments,
    theme: 'paymentTerms',
    business: true,
    openings: [
      {
        titles: ['{company}: 30 days instead of 14?', 'Later due date, from {invoice} on'],
        problem: 'Could {company} have 30 days instead of 14, from {invoice} on? Our payment run is once a month only.',
      },
    ],
    exchanges: [
      {
        question: 'Let me ask for that. How high are your invoices in a usual month?',
        answer: 'Between 600 and 900 euros.',
      },
    ],
    internal: ['Credit check is fine, 30 days can be given up to 5,000.'],
    solution: ['It is set up: 30 days, starting with {invoice}. You will see the new terms at the bottom of it.'],
  },
]
