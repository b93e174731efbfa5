import type { Page } from 'playwright-core'
import { ask } from './ask.js'

export interface TestDesk { id: string; name: string; token: string }

/** The desk of that name, as the operator sees it who is signed in on the page. */
export async function deskNamed(page: Page, name: string): Promise<TestDesk> {
  const { desks } = await ask<{ desks: TestDesk[] }>(page, 'query { desks { id name token } }')
  return desks.find((desk) => desk.name === name)!
}

/** Changes a desk, by the admin who is signed in on the page. */
export async function updateDesk(page: Page, id: string, input: Record<string, unknown>): Promise<void> {
  await ask(page, 'mutation ($id: ID!, $input: DeskUpdateInput!) { deskUpdate(deskId: $id, input: $input) { userErrors { message } } }', { id, input })
}
