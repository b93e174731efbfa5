/** The demo's two desks. Numbers go on from `lastNumber`: a shop that has asked for help before. */
export const DESKS = [
  {
    name: 'Support',
    colour: '#1D4ED8',
    language: 'en',
    helpText: 'Orders, machines, subscriptions and your account. We answer on weekdays from 8 to 18 and at weekends from 9 to 14.',
    numberPattern: 'SUP-{{nr}}',
    token: 'acme-support',
    lastNumber: 1000,
    categories: [
      { name: 'Orders & delivery' },
      { name: 'Machines & repairs' },
      { name: 'Subscriptions' },
      { name: 'Account & API' },
      { name: 'Gift cards', archivedDaysAgo: 40 },
    ],
  },
  {
    name: 'Billing',
    colour: '#0F766E',
    language: 'en',
    helpText: 'Invoices, payments and refunds. Please have your invoice or order number at hand.',
    numberPattern: 'BIL-{{yy}}-{{nr}}',
    token: 'acme-billing',
    lastNumber: 200,
    categories: [{ name: 'Invoices' }, { name: 'Payments' }, { name: 'Refunds' }, { name: 'Plans & pricing' }],
  },
]

/** Who works the demo's desks. */
export const OPERATORS = [
  { name: 'Anna Kowalska', role: 'ADMIN', desks: ['Support', 'Billing'] },
  { name: 'Marcus Lindqvist', role: 'ADMIN', desks: ['Support', 'Billing'] },
  { name: 'Priya Nair', role: 'OPERATOR', desks: ['Support', 'Billing'] },
  { name: 'Diego Romero', role: 'OPERATOR', desks: ['Support', 'Billing'] },
  { name: 'Hannah Becker', role: 'OPERATOR', desks: ['Support', 'Billing'] },
  { name: 'Samuel Okafor', role: 'OPERATOR', desks: ['Support'] },
] as const
