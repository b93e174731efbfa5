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
  /** What the team says about it, in this order. */
  comments?: TaskRemark[]
}

export interface TaskRemark {
  /** An operator's first name. */
  by: string
  text: string
}

const says = (by: string, text: string): TaskRemark => ({ by, text })

const added = (...themes: Theme[]): TaskTemplate => ({ themes })

export const TASKS: TaskTemplate[] = [
  { themes: [], title: 'Plan the installation at Nowak & Daughters', about: installEspressoMachine.title, done: true,
    comments: [
      says('Priya', 'Water connection is confirmed, the counter is 62 cm deep. @Diego Romero, can you bring the longer hose?'),
      says('Diego', 'Packed. I will be there at nine.'),
    ],
  },
  { themes: [], title: 'Spare parts list for the Duetto', description: 'Gaskets, shower screens, one solenoid. Check against stock.', about: installEspressoMachine.title, done: false,
    comments: [
      says('Samuel', 'We have the screens and gaskets. The solenoid comes on Thursday.'),
      says('Anna', 'Thanks. @Samuel Okafor, please tell me when the parcel is here, then I write to them.'),
    ],
  },
  { themes: ['lostParcel'], title: 'Ask the carrier about the lost cage', description: 'Three parcels of one evening. We need a list of all that were in it.',
    comments: [
      says('Hannah', 'The depot found one of the three. They look for the others tonight.'),
      says('Marcus', '@Hannah Becker, if they have nothing by noon, we send all of them again and claim it later.'),
    ],
  },
  { themes: ['lowPressure'], title: 'Check expansion valves of the spring batch', description: 'Take five from the shelf and measure where they open. Target: 9 to 9.5 bar.',
    comments: [
      says('Diego', 'Two of five open at 8.2 bar. That explains the flat shots.'),
    ],
  },
  { themes: ['apiScope', 'apiKey'], title: 'Answer 403 instead of 401 when a scope is missing', description: 'The gateway maps `scope_missing` to 401. Also mention the missing scope in the body.',
    comments: [
      says('Marcus', 'Changed in the gateway, on test since this morning.'),
    ],
  },
  { themes: ['pause', 'skip'], title: 'Let clients pause a subscription themselves', description: 'Button beside "Skip", with a date. Today we do it by hand about ten times a month.',
    comments: [
      says('Priya', '@Anna Kowalska, do we want an end date, or may a pause be open?'),
      says('Anna', 'With a date, three months at most. Otherwise they forget that they have one.'),
    ],
  },
  { themes: ['invoiceDetails'], title: 'Purchase order number on invoices', description: 'Optional field in the account and at checkout, printed under our reference.',
    comments: [
      says('Hannah', 'Accounting asks for at least 30 characters.'),
    ],
  },
  { themes: ['tasteChanged'], title: 'Cup the last three batches with the roastery' },
  { themes: ['unmatchedPayment'], title: 'Match payments that name the order number', description: 'The import looks for invoice numbers only. Order numbers are unique too.',
    comments: [
      says('Marcus', '@Priya Nair, could you send me five of the payments that were not found?'),
      says('Priya', 'They are in the shared folder, with names blacked out.'),
    ],
  },
  { themes: ['passwordMail', 'signIn'], title: 'Merge accounts with an old and a new address' },
  { themes: ['damagedParcel'], title: 'Double boxes for cups', description: 'Try 100 orders with the new inserts and count what breaks.',
    comments: [
      says('Samuel', '40 of 100 sent so far, none broken.'),
    ],
  },
  { themes: ['leak'], title: 'Order 50 metal connectors', description: 'Replacement for the white plastic ones. Two suppliers, please compare.',
    comments: [
      says('Diego', 'Offer of the second supplier: two euros less each, but three weeks. I would take the first.'),
    ],
  },
  { themes: ['leak'], title: 'Loan machines: one more for the south', description: 'Both are out most of the time. Ask purchasing for a refurbished one.' },
  { themes: ['partRefund', 'lateRefund'], title: 'Book the second parcel of split returns' },
  { themes: ['skip'], title: 'Help page: skipping is possible until 7 days before' },
  { themes: ['apiPaging', 'apiLimit'], title: 'Put the cursor example on top of the API guide' },
  { themes: ['cardDeclined'], title: 'Second factor is lost in the Safari pop-up', description: 'Reproduce with a test card above 250. Happens since the provider changed its script.',
    comments: [
      says('Marcus', 'Happens with Safari 17 only. The provider has a fix in its beta.'),
      says('Hannah', 'Two more clients today. @Marcus Lindqvist, may we tell them to use another browser until then?'),
    ],
  },
  { themes: ['tasteChanged'], title: 'Brewing advice for the new Brazil harvest', description: 'One card for each parcel: one step finer, 94 degrees.' },
  { themes: ['addressChange'], title: 'Print labels again after an address change' },
  { themes: ['newsletter'], title: 'Switch off the old newsletter tool', description: 'Move its unsubscribed list over first.' },
  { themes: ['invoiceAmount'], title: 'Price agreements from sales into the shop', description: 'Signed offers end up in a drawer. One form, straight into the system.',
    comments: [
      says('Anna', '@Hannah Becker, you know the form best. What would you leave out?'),
    ],
  },
  { themes: ['missingWebhooks', 'doubleWebhooks'], title: 'Tell owners before a webhook is switched off' },
  { themes: ['machineError'], title: 'Firmware 2.2 for all models', description: 'The false alarm of the level sensor costs us five tickets a week.',
    comments: [
      says('Samuel', 'Runs on the two demo machines for a week now without a false alarm.'),
    ],
  },
  { themes: ['giftCardCode'], title: 'New font for gift card codes without O and 0' },
  { themes: ['chargedTwice'], title: 'Renewal job must not run twice', description: 'List of the accounts concerned is in the finance folder. Refund first, then fix.',
    comments: [
      says('Marcus', 'Locked per account now. @Diego Romero, all refunds of the list are out?'),
      says('Diego', 'All but two, whose cards have expired. I ask them for a bank account.'),
    ],
  },
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
