import { installEspressoMachine } from './demo-client/install-espresso-machine.js'
import type { Theme } from './story.js'

/** The team's own work. Without a title a task is called like the ticket that it was added to, as "Add Task" does. */
export interface TaskTemplate {
  themes: Theme[]
  title?: string
  description?: string
  /** The title of a ticket that it is for, whatever that one's theme. */
  about?: string
  /** Whether it is done by now; otherwise chance decides. */
  done?: boolean
}

const added = (...themes: Theme[]): TaskTemplate => ({ themes })

export const TASKS: TaskTemplate[] = [
  { themes: [], title: 'Plan the installation at Nowak & Daughters', about: installEspressoMachine.title, done: true },
  { themes: [], title: 'Spare parts list for the Duetto', description: 'Gaskets, shower screens, one solenoid. Check against stock.', about: installEspressoMachine.title, done: false },
  { themes: ['lostParcel'], title: 'Ask the carrier about the lost cage', description: 'Three parcels of one evening. We need a list of all that were in it.' },
  { themes: ['lowPressure'], title: 'Check expansion valves of the spring batch', description: 'Take five from the shelf and measure where they open. Target: 9 to 9.5 bar.' },
  { themes: ['apiScope', 'apiKey'], title: 'Answer 403 instead of 401 when a scope is missing', description: 'The gateway maps `scope_missing` to 401. Also mention the missing scope in the body.' },
  { themes: ['pause', 'skip'], title: 'Let clients pause a subscription themselves', description: 'Button beside "Skip", with a date. Today we do it by hand about ten times a month.' },
  { themes: ['invoiceDetails'], title: 'Purchase order number on invoices', description: 'Optional field in the account and at checkout, printed under our reference.' },
  { themes: ['tasteChanged'], title: 'Cup the last three batches with the roastery' },
  { themes: ['unmatchedPayment'], title: 'Match payments that name the order number', description: 'The import looks for invoice numbers only. Order numbers are unique too.' },
  { themes: ['passwordMail', 'signIn'], title: 'Merge accounts with an old and a new address' },
  { themes: ['damagedParcel'], title: 'Double boxes for cups', description: 'Try 100 orders with the new inserts and count what breaks.' },
  { themes: ['leak'], title: 'Order 50 metal connectors', description: 'Replacement for the white plastic ones. Two suppliers, please compare.' },
  { themes: ['leak'], title: 'Loan machines: one more for the south', description: 'Both are out most of the time. Ask purchasing for a refurbished one.' },
  { themes: ['partRefund', 'lateRefund'], title: 'Book the second parcel of split returns' },
  { themes: ['skip'], title: 'Help page: skipping is possible until 7 days before' },
  { themes: ['apiPaging', 'apiLimit'], title: 'Put the cursor example on top of the API guide' },
  { themes: ['cardDeclined'], title: 'Second factor is lost in the Safari pop-up', description: 'Reproduce with a test card above 250. Happens since the provider changed its script.' },
  { themes: ['tasteChanged'], title: 'Brewing advice for the new Brazil harvest', description: 'One card for each parcel: one step finer, 94 degrees.' },
  { themes: ['addressChange'], title: 'Print labels again after an address change' },
  { themes: ['newsletter'], title: 'Switch off the old newsletter tool', description: 'Move its unsubscribed list over first.' },
  { themes: ['invoiceAmount'], title: 'Price agreements from sales into the shop', description: 'Signed offers end up in a drawer. One form, straight into the system.' },
  { themes: ['missingWebhooks', 'doubleWebhooks'], title: 'Tell owners before a webhook is switched off' },
  { themes: ['machineError'], title: 'Firmware 2.2 for all models', description: 'The false alarm of the level sensor costs us five tickets a week.' },
  { themes: ['giftCardCode'], title: 'New font for gift card codes without O and 0' },
  { themes: ['chargedTwice'], title: 'Renewal job must not run twice', description: 'List of the accounts concerned is in the finance folder. Refund first, then fix.' },
  { themes: ['invoiceArchive', 'invoiceCopy'], title: 'Download a whole year of invoices at once' },
  { themes: ['lateRefund'], title: 'Refund by transfer when the authorisation has expired' },
  { themes: ['earlyDelivery', 'saturdayDelivery'], title: 'Early delivery tour for offices', description: 'Which cities have a depot with a 7:00 tour, and what does a stop cost us?' },
  { themes: ['yearlyService'], title: 'Reminder mail one month before the yearly service' },
  { themes: ['priceRise', 'discount'], title: 'Explain Classic and Flex on one page' },
  added('wrongCoffee'),
  added('damagedParcel'),
  added('lowPressure'),
  added('machineError'),
  added('yearlyService'),
  added('jammedGrinder', 'wornBurrs'),
  added('apiScope', 'missingWebhooks'),
  added('personalData'),
  added('machineOffer', 'volumePrice'),
  added('returnGoods'),
]
