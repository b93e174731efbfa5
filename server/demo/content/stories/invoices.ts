import type { Story } from '../story.js'

const invoices = { desk: 'Billing', category: 'Invoices' } as const

export const invoiceStories: Story[] = [
  {
    ...invoices,
    theme: 'invoiceDetails',
    business: true,
    openings: [
      {
        titles: ['Wrong VAT number on {invoice}', '{company}: VAT number on {invoice}'],
        problem: 'Our accountant has sent back {invoice}: the VAT number on it is the one of our former company. Could you issue it again?',
      },
      {
        titles: ['{company}: company name on {invoice}', 'Name and address on {invoice} are wrong'],
        problem: 'On {invoice} the name is shortened. We need the full name, {company}, and the address of the head office.',
      },
      {
        titles: ['Purchase order number missing on {invoice}', '{invoice}: our reference is not on it'],
        problem: 'Invoice {invoice} over {amount} lacks our purchase order number. Without it our system does not pay.',
      },
    ],
    exchanges: [
      {
        question: 'Gladly. Please write me exactly what should be on it, or enter it in your account, and tell me whether later invoices need the same.',
        answer: 'I have just entered it in our account. Please use it for this and all later invoices.',
      },
    ],
    internal: ['Last month is closed already, so this needs a credit note and a new invoice and not an edit.'],
    solution: [
      'I have cancelled {invoice} with a credit note and issued a new invoice with the right details. Both are in your mail and in the account.',
      'The corrected invoice is out, and the details are saved, so that it will not happen with the next one.',
    ],
  },
  {
    ...invoices,
    theme: 'invoiceCopy',
    openings: [
      {
        titles: ['Invoice for {order} is missing', 'No invoice for {amount} from {date}'],
        problem: 'I paid {amount} for {order} on {date} and never got an invoice for it. My tax adviser is asking.',
      },
      {
        titles: ['Copy of {invoice} needed', 'Link to {invoice} has expired'],
        problem: 'The link to {invoice} in the mail has expired. Can you send me the PDF?',
      },
    ],
    exchanges: [
      {
        question: 'I can send it to you. Which of your addresses should it go to? Invoices may only go to an address that is in the account.',
        answer: 'To the address that I am writing from, please.',
      },
    ],
    internal: ['First mail was refused by their server (size). Send as a link instead.'],
    solution: [
      'Here it is, as PDF in your mail. It had been sent to an address with a typing error, which I have put right.',
      'The PDF is in your mail, and you can find it any time under *Account → Documents*.',
    ],
  },
  {
    ...invoices,
    theme: 'invoiceArchive',
    openings: [
      {
        titles: ['All invoices of this year in one file?', 'Invoices for the yearly statement, last one {invoice}'],
        problem: 'For the yearly statement I need the invoices of all our orders up to {invoice}. Do I have to download them one by one?',
      },
    ],
    exchanges: [
      {
        question: 'No, I can send them to you. From which month on do you need them, and as PDF or as a list for the accountant?',
        answer: 'Everything of this year, PDF is fine.',
      },
    ],
    internal: ['The monthly export can be switched on for the account, then they need not ask again.'],
    solution: ['All of them are in your mail as one file. You can find them any time under *Account → Documents*; the button at the top downloads a whole year.'],
  },
  {
    ...invoices,
    theme: 'invoiceAmount',
    openings: [
      {
        titles: ['Amount on {invoice} does not match the offer', 'Discount is missing on {invoice}'],
        problem: 'The offer said {amount} with the discount, the invoice {invoice} is 10% higher. Did the discount get lost?',
      },
      {
        titles: ['{invoice}: list price instead of the agreed one', 'Price per kilo on {invoice}'],
        problem: 'We agreed on a price per kilo in spring. {invoice} over {amount} shows the list price.',
      },
    ],
    exchanges: [
      {
        question: 'Could you send me the offer, or its number? Then I can compare them line by line.',
        answer: 'The offer has the number O-{ref}. It is signed by your colleague in sales.',
      },
    ],
    internal: ['Offer O-{ref} is real and was never entered as a price agreement. Sales has been told.'],
    solution: [
      'You are right, the agreed price had not been entered. I have credited the difference and put the agreement into the system, so that the next invoice will be correct by itself.',
      'The difference has been credited, the note is in your mail. From the next invoice on the agreed price is used without anybody having to ask.',
    ],
  },
  {
    ...invoices,
    theme: 'invoiceShipping',
    openings: [
      {
        titles: ['{invoice}: charged for shipping', 'Shipping of {fee} on {invoice}?'],
        problem: 'On {invoice} there are shipping costs of {fee}. From 50 euros on it is supposed to be free, is it not?',
      },
    ],
    exchanges: [
      {
        question: 'It is. Did you place it as one order, or was something added later?',
        answer: 'I added a bag an hour later and thought that it would go into the same box.',
      },
    ],
    internal: ['The order was split in two, and each half was below 50. Goodwill, of course.'],
    solution: ['I have taken the shipping costs off again and sent you a credit note over {fee}. The rule is right as you know it.'],
  },
]
