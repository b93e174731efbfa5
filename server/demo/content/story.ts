import type { TicketPriority } from '../../modules/tickets/ticket.enums.js'

/** What a story is about; tasks are linked to tickets of their themes. */
export type Theme =
  | 'lostParcel' | 'wrongCoffee' | 'addressChange' | 'damagedParcel' | 'earlyDelivery' | 'saturdayDelivery'
  | 'lowPressure' | 'leak' | 'machineError' | 'wornBurrs' | 'jammedGrinder' | 'yearlyService'
  | 'tasteChanged' | 'recommendation' | 'soldOut'
  | 'pause' | 'skip' | 'planChange' | 'chargedTwice' | 'chargedAfterEnd' | 'subscriptionEnd'
  | 'passwordMail' | 'signIn' | 'newPhone' | 'secondUser' | 'formerEmployee' | 'personalData' | 'newsletter'
  | 'apiKey' | 'apiScope' | 'doubleWebhooks' | 'missingWebhooks' | 'apiPaging' | 'apiLimit'
  | 'giftCardCode'
  | 'invoiceDetails' | 'invoiceCopy' | 'invoiceArchive' | 'invoiceAmount' | 'invoiceShipping'
  | 'cardDeclined' | 'newCard' | 'unmatchedPayment' | 'directDebit' | 'bankAccount' | 'paymentTerms'
  | 'lateRefund' | 'returnGoods' | 'partRefund' | 'shippingRefund'
  | 'volumePrice' | 'machineOffer' | 'priceRise' | 'discount'

/**
 * What a ticket may be about, in interchangeable wordings: every exchange and every solution fits every opening, and a solution
 * stands without an exchange. Words in braces are filled with the ticket's own facts (facts.ts).
 */
export interface Story {
  theme: Theme
  desk: 'Support' | 'Billing'
  /** One of the desk's categories, by name. */
  category: string
  /** Told by companies only. */
  business?: true
  /** What the team makes of it, unless it is an ordinary one. */
  priority?: keyof typeof TicketPriority
  openings: { titles: string[]; problem: string }[]
  exchanges: { question: string; answer: string }[]
  internal: string[]
  solution: string[]
}
