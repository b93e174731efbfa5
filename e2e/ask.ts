import type { Page } from 'playwright-core'

/** Asks the server beside the page, as whoever is signed in on it. @throws Error with what it found wrong */
export async function ask<Data>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { origin } = new URL(page.url())
  const response = await page.request.post(`${origin}/graphql`, { headers: { origin }, data: { query, variables } })
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown }
  if (errors || !data) throw new Error(`${query} was answered by ${JSON.stringify(errors)}`)
  return data
}
