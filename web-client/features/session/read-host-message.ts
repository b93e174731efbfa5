import type { HostMessage, Identity, WidgetScreen } from '../../widget/protocol'

/** What a host said, with nothing in it but what the protocol has. Undefined for everything else: whatever runs in the host page can post here. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  switch (own(data, 'type')) {
    case 'helpdesk:identify': {
      const identity = readIdentity(own(data, 'identity'))
      return identity === undefined ? undefined : { type: 'helpdesk:identify', identity }
    }
    case 'helpdesk:show': {
      const screen = readScreen(own(data, 'screen'))
      return screen && { type: 'helpdesk:show', screen }
    }
    case 'helpdesk:visible': {
      const [visible, closable] = [own(data, 'visible'), own(data, 'closable')]
      return typeof visible === 'boolean' && typeof closable === 'boolean' ? { type: 'helpdesk:visible', visible, closable } : undefined
    }
  }
  return undefined
}

function readIdentity(given: unknown): Identity | null | undefined {
  if (given === null) return null
  if (typeof given !== 'object') return undefined
  const { jwt, externalId, signature } = textsOf(given, 'jwt', 'externalId', 'signature')
  if (jwt !== undefined) return { jwt }
  const claims = textsOf(given, 'email', 'name', 'phone')
  // An external ID that nobody signed says nothing.
  return externalId !== undefined && signature !== undefined ? { externalId, signature, ...claims } : claims
}

function readScreen(given: unknown): WidgetScreen | undefined {
  const { name, number } = textsOf(given, 'name', 'number')
  switch (name) {
    case 'list':
      return { name }
    case 'new':
      return { name, ...textsOf(given, 'title', 'content', 'categoryId') }
    case 'ticket':
      return number ? { name, number } : undefined
  }
  return undefined
}

function textsOf<Name extends string>(given: unknown, ...names: Name[]): { [Key in Name]?: string } {
  const texts: { [Key in Name]?: string } = {}
  for (const name of names) {
    const value = own(given, name)
    if (typeof value === 'string') texts[name] = value
  }
  return texts
}

/** A property of the object itself: what it inherits was not said. */
function own(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null && Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined
}
