import type { Story } from '../story.js'

const invoices = { topic: 'invoices', desk: 'Billing', category: 'Invoices' } as const

export const invoiceStories: Story[] = [
  {
    ...invoices,
    business: true,
    titles: ['Wrong VAT number on {invoice}', 'Please correct invoice {invoice}', '{company}: company name on the invoice'],
    problem: [
      'Our accountant has sent back {invoice}: the VAT number on it is the one of our former company. Could you issue it again?',
      'On {invoice} the name is shortened. We need the full name, {company}, and the address of the head office.',
      'Invoice {invoice} over {amount} lacks our purchase order number. Without it our system does not pay.',
    ],
    question: [
      'Gladly. Please write me exactly what should be on it, and whether the earlier invoices of this year need the same change.',
      'I can do that today. What is the correct text, and should it be used for all future invoices too?',
    ],
    answer: [
      'Only this one, and all future ones. The correct details are in our account by now, I have just entered them.',
      'Please use the details that are in the account since today, for this and all later invoices.',
    ],
    internal: [
      'Last month is closed already, so this needs a credit note and a new invoice and not an edit.',
      'Checked the VAT number with the register, it is valid.',
    ],
    solution: [
      'I have cancelled {invoice} with a credit note and issued a new invoice with the right details. Both are in your mail and in the account.',
      'The corrected invoice is out, and the details are saved, so that it will not happen with the next one.',
    ],
  },
  {
    ...invoices,
    titles: ['Invoice for {order} is missing', 'Where do I find my invoices?', 'Copy of {invoice} needed'],
    problem: [
      'I paid {amount} on {date} and never got an invoice for it. My tax adviser is asking.',
      'For the yearly statement I need the invoices of all our orders. Do I have to download them one by one?',
      'The link to {invoice} in the mail is expired. Can you send me the PDF?',
    ],
    question: [
      'I can send them to you. From which month on do you need them, and as PDF or as a list for the accountant?',
      'Which of your addresses should they go to? Invoices may only go to an address that is in the account.',
    ],
    answer: [
      'From January on, PDF is fine. To this address, please.',
      'Everything of this year, as PDF, to the address that I am writing from.',
    ],
    internal: [
      'The monthly export can be switched on for the account, then they need not ask again.',
      'Mail was refused by their server (size). Send as a link instead.',
    ],
    solution: [
      'All of them are in your mail as one file. You can find them any time under *Account → Documents*; the button at the top downloads a whole year.',
      'Here is the missing one. It had been sent to an address with a typing error, which I have put right.',
    ],
  },
  {
    ...invoices,
    titles: ['Amount on {invoice} does not match the offer', '{invoice}: charged for shipping', 'Discount is missing on {invoice}'],
    problem: [
      'The offer said {amount} with the discount, the invoice {invoice} is 10% higher. Did the discount get lost?',
      'On {invoice} there are shipping costs of {fee}. From 50 euros on it is supposed to be free, is it not?',
      'We agreed on a price per kilo by phone in spring. {invoice} shows the list price.',
    ],
    question: [
      'Could you send me the offer, or its number? Then I can compare them line by line.',
      'Do you remember whom you spoke to, or is there a mail about it?',
    ],
    answer: [
      'The offer has the number O-{ref}. It is signed by your colleague in sales.',
      'There is a mail from sales with the offer O-{ref}, I have forwarded it to you.',
    ],
    internal: [
      'Offer O-{ref} is real and was never entered as a price agreement. Sales has been told.',
      'Discount ended last month according to the contract. We could still give it once as goodwill.',
    ],
    solution: [
      'You are right, the agreed price had not been entered. I have credited the difference and put the agreement into the system, so that the next invoice will be correct by itself.',
      'I have taken the shipping costs off again and sent you a credit note over {fee}. The rule is right as you know it.',
    ],
  },
]
