/** Who is signed in on the demo's host page. */
export const DEMO_CLIENT = { externalId: 'acme-1001', name: 'Marta Nowak', email: 'marta.nowak@example.com' }
