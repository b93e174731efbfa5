import type { Story } from '../story.js'
import { accountStories } from './accounts.js'
import { apiStories } from './api.js'
import { coffeeStories } from './coffee.js'
import { deliveryStories } from './delivery.js'
import { giftCardStories } from './gift-cards.js'
import { invoiceStories } from './invoices.js'
import { machineStories } from './machines.js'
import { paymentStories } from './payments.js'
import { pricingStories } from './pricing.js'
import { refundStories } from './refunds.js'
import { subscriptionStories } from './subscriptions.js'

export const STORIES: Story[] = [
  ...deliveryStories,
  ...machineStories,
  ...coffeeStories,
  ...subscriptionStories,
  ...accountStories,
  ...apiStories,
  ...giftCardStories,
  ...invoiceStories,
  ...paymentStories,
  ...refundStories,
  ...pricingStories,
]
