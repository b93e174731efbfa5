declare global {
  interface Window {
    /** The widget's methods that this page calls. */
    Helpdesk?: {
      boot: (options: { desk: string, locale?: string }) => void
      identify: (identity: (() => Promise<{ jwt: string } | null>) | null) => void
      newTicket: (prefill: { title?: string, content?: string, categoryId?: string }) => void
    }
  }
}

// The snippet of docs/widget.md: it notes the calls that are made before widget.js is there.
const calls: [method: string | symbol, given: unknown[]][] = []
window.Helpdesk ||= new Proxy({} as NonNullable<Window['Helpdesk']>, {
  get: (_, name) => (name === 'queued' ? calls : (...given: unknown[]) => void calls.push([name, given])),
})

export {}
