import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, levels A and AA, as axe names them. Frames are looked at one by one. */
const WCAG_22_AA = {
  iframes: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
}

/** What axe finds that breaks WCAG 2.2 AA on a screen, in words that lead to the element. */
export async function wcagBreaches(screen: Page | Frame): Promise<string[]> {
  await screen.evaluate(source)
  const { violations } = await screen.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(WCAG_22_AA)})`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}
