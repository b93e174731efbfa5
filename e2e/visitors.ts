import type { FrameLocator, Page } from 'playwright-core'
import type { DemoOperator, Product } from './product.js'

/** Signs an operator in, the product's first one unless told otherwise, at a path of the panel. */
export async function enterPanel(page: Page, { origin, operator }: Product, path: string, { email, password }: DemoOperator = operator): Promise<void> {
  await page.goto(origin + path)
  await page.getByLabel('Email', { exact: true }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(origin + path)
}

/** Opens the demo's host page, where a client is logged in, opens the panel by its launcher, and answers the helpdesk inside it. */
export async function enterHelpdesk(page: Page, { origin }: Product): Promise<FrameLocator> {
  await page.goto(`${origin}/helpdesk/demo`)
  await page.locator('helpdesk-launcher button').click()
  const helpdesk = page.frameLocator('helpdesk-launcher iframe')
  await helpdesk.getByRole('heading', { name: 'Your tickets' }).waitFor()
  return helpdesk
}
