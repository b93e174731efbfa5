import { call, Events } from './events'
import type { Frame } from './frame'
import { defineInlineElement } from './inline-element'
import { numberInAddress, readBoot } from './page'
import type { WidgetScreen } from './protocol'
import { isSigned, Visitor } from './visitor'
import { warn } from './warn'
import { Widget } from './widget'

/** What a host page has as `window.Helpdesk`. Each method can be called at any time, also before boot and after shutdown. */
export type Helpdesk = ReturnType<typeof createHelpdesk>

/** `base`: where widget.js came from. */
export function createHelpdesk(base: string) {
  const visitor = new Visitor()
  const events = new Events()
  const inlineFrames = new Set<Frame>()
  let widget: Widget | undefined
  /** What was asked for before there was a widget: a screen, or null for the panel as it is. */
  let wanted: WidgetScreen | null | undefined
  /** The ticket that the page's address asks for, until an element shows it. A launcher minds it by itself. */
  let number = numberInAddress()

  function identify(source: unknown) {
    visitor.set(source)
    widget?.identify()
    for (const frame of inlineFrames) void frame.identify()
  }

  function open(screen: WidgetScreen | null) {
    // The first one, where there are several: all of them would be too much, and any other a guess.
    const [inline] = inlineFrames
    if (widget) widget.open(screen ?? undefined)
    else if (!inline) wanted = screen
    else if (screen) inline.show(screen)
  }

  defineInlineElement({
    base,
    visitor,
    events,
    frames: inlineFrames,
    onFrame(frame) {
      if (widget || !wanted) return
      frame.show(wanted)
      wanted = undefined
    },
    onIdentified(frame, identity) {
      if (widget || !number || !isSigned(identity)) return
      frame.show({ name: 'ticket', number })
      number = undefined
    },
  })

  const api = {
    boot(given: unknown) {
      const boot = readBoot(given)
      if (!boot) return
      if (widget?.boot.desk === boot.desk && widget.boot.locale === boot.locale) return
      if (widget) return warn('it is booted already, for another desk or language. Call Helpdesk.shutdown() first.')
      // A sandboxed frame has an address, and no origin all the same.
      if (!/^https?:/.test(window.origin)) return warn('it works on pages that came over http or https.')
      widget = new Widget({ base, boot, visitor, events })
      if (wanted !== undefined) widget.open(wanted ?? undefined)
      wanted = undefined
    },
    identify,
    open: () => open(null),
    close() {
      wanted = undefined
      widget?.close()
    },
    newTicket(given?: unknown) {
      const { title, content, categoryId } = (given ?? {}) as Record<string, unknown>
      const prefill = Object.fromEntries(Object.entries({ title, content, categoryId }).filter(([, value]) => typeof value === 'string'))
      open({ name: 'new', ...prefill })
    },
    openTicket(number: unknown) {
      if (typeof number === 'string' && number) open({ name: 'ticket', number })
      else warn("openTicket takes the ticket's number as text, like 'SUP-1042'.")
    },
    on(event: unknown, handler: unknown) {
      const stop = events.on(event, handler)
      // Who comes late is told all the same.
      if (event === 'ready' && widget?.looks && typeof handler === 'function') queueMicrotask(() => call(() => void handler()))
      return stop
    },
    shutdown() {
      widget?.remove()
      widget = undefined
      wanted = undefined
      identify(null)
    },
  }
  return Object.freeze(guarded(api))
}

// Whatever goes wrong here is the widget's trouble and not the host page's.
function guarded<Api extends object>(api: Api): Api {
  const methods: [string, (...given: unknown[]) => unknown][] = Object.entries(api)
  return Object.fromEntries(methods.map(([name, method]) => [name, (...given: unknown[]) => {
    try {
      return method(...given)
    } catch (error) {
      return warn(`${name} failed.`, error)
    }
  }])) as Api
}
