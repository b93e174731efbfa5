import type { Topic } from './story.js'

/** The team's own work. Without a title a task is called like the ticket that it was added to, as "Add Task" does. */
export interface TaskTemplate {
  topic: Topic
  title?: string
  description?: string
}

const added = (topic: Topic): TaskTemplate => ({ topic })

export const TASKS: TaskTemplate[] = [
  { topic: 'delivery', title: 'Ask the carrier about the lost cage', description: 'Three parcels of one evening. We need a list of all that were in it.' },
  { topic: 'machines', title: 'Check expansion valves of the spring batch', description: 'Take five from the shelf and measure where they open. Target: 9 to 9.5 bar.' },
  { topic: 'api', title: 'Answer 403 instead of 401 when a scope is missing', description: 'The gateway maps `scope_missing` to 401. Also mention the missing scope in the body.' },
  added('machines'),
  { topic: 'subscriptions', title: 'Let clients pause a subscription themselves', description: 'Button beside "Skip", with a date. Today we do it by hand about ten times a month.' },
  { topic: 'invoices', title: 'Purchase order number on invoices', description: 'Optional field in the account and at checkout, printed under our reference.' },
  { topic: 'coffee', title: 'Cup the last three batches with the roastery' },
  added('delivery'),
  { topic: 'payments', title: 'Match payments that name the order number', description: 'The import looks for invoice numbers only. Order numbers are unique too.' },
  { topic: 'accounts', title: 'Merge accounts with an old and a new address' },
  added('api'),
  { topic: 'delivery', title: 'Double boxes for cups', description: 'Try 100 orders with the new inserts and count what breaks.' },
  { topic: 'machines', title: 'Order 50 metal connectors', description: 'Replacement for the white plastic ones. Two suppliers, please compare.' },
  { topic: 'refunds', title: 'Book the second parcel of split returns' },
  added('invoices'),
  { topic: 'subscriptions', title: 'Help page: skipping is possible until 7 days before' },
  { topic: 'api', title: 'Put the cursor example on top of the API guide' },
  added('machines'),
  { topic: 'payments', title: 'Second factor is lost in the Safari pop-up', description: 'Reproduce with a test card above 250. Happens since the provider changed its script.' },
  { topic: 'coffee', title: 'Brewing advice for the new Brazil harvest', description: 'One card for each parcel: one step finer, 94 degrees.' },
  added('refunds'),
  { topic: 'delivery', title: 'Print labels again after an address change' },
  { topic: 'machines', title: 'Loan machines: one more for the south', description: 'Both are out most of the time. Ask purchasing for a refurbished one.' },
  { topic: 'accounts', title: 'Switch off the old newsletter tool', description: 'Move its unsubscribed list over first.' },
  added('subscriptions'),
  { topic: 'pricing', title: 'Price agreements from sales into the shop', description: 'Signed offers end up in a drawer. One form, straight into the system.' },
  { topic: 'api', title: 'Tell owners before a webhook is switched off' },
  added('delivery'),
  { topic: 'machines', title: 'Firmware 2.2 for all models', description: 'The false alarm of the level sensor costs us five tickets a week.' },
  { topic: 'giftCards', title: 'New font for gift card codes without O and 0' },
  added('payments'),
  { topic: 'subscriptions', title: 'Renewal job must not run twice', description: 'List of the accounts concerned is in the finance folder. Refund first, then fix.' },
  { topic: 'invoices', title: 'Download a whole year of invoices at once' },
  added('coffee'),
  { topic: 'refunds', title: 'Refund by transfer when the card has expired' },
  { topic: 'delivery', title: 'Early delivery tour for offices', description: 'Which cities have a depot with a 7:00 tour, and what does a stop cost us?' },
  added('accounts'),
  { topic: 'machines', title: 'Reminder mail one month before the yearly service' },
  { topic: 'pricing', title: 'Explain Classic and Flex on one page' },
  added('api'),
]
