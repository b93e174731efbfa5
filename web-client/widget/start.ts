import { createHelpdesk, type Helpdesk } from './helpdesk'
import { warn } from './warn'

type Call = [method: string, given: unknown[]]

/** What stands in `window.Helpdesk` until this script is there: it notes the calls that are made. */
interface Stub {
  queued: Call[]
}

/** The page's own globals, as far as they are ours. */
const page: { Helpdesk?: Helpdesk | Stub } = window as object

/** Gives the page its `window.Helpdesk`, boots the desk that the script's element names, and makes up for the calls that came before. */
export function start(script: HTMLOrSVGScriptElement | null) {
  const found = page.Helpdesk
  if (!(script instanceof HTMLScriptElement) || !script.src) return warn('widget.js must be loaded by a <script src> of its own, so that it knows where it came from.')
  if (found && !isStub(found) && typeof found.boot !== 'function') return warn('something else on this page is called window.Helpdesk, so the widget stays away.')
  const calls = found && isStub(found) ? [...found.queued] : []
  const helpdesk = found && !isStub(found) ? found : createHelpdesk(script.src)
  page.Helpdesk = helpdesk

  const { desk, locale } = script.dataset
  if (desk !== undefined) helpdesk.boot({ desk, locale })
  for (const [name, given] of calls) {
    if (Object.hasOwn(helpdesk, name)) helpdesk[name as keyof Helpdesk](...given as [never, never])
    else warn(`there is no ${String(name)}.`)
  }
}

const isStub = (found: Helpdesk | Stub): found is Stub => Array.isArray((found as Partial<Stub>).queued)
