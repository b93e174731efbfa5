/** Where the widget stands: beside the page with a launcher, or in a place of the page itself. */
export type Place = 'LAUNCHER' | 'INLINE'

export interface Installation {
  /** The helpdesk's own origin. */
  origin: string
  token: string
  place: Place
  /** Empty: as the page says of itself. */
  locale: string
  /** With a queue for calls that come before the widget. */
  queued: boolean
}

/** Before the widget is there it notes the calls that are made of it; widget.js makes up for them. */
const queue = `<script>
  window.Helpdesk ||= (calls => new Proxy({}, {
    get: (_, name) => name === 'queued' ? calls : (...given) => { calls.push([name, given]) },
  }))([])
</script>
`

/** What goes into the page's HTML. */
export function snippetOf({ origin, token, place, locale, queued }: Installation) {
  const src = `src="${origin}/widget.js"`
  const widget = place === 'LAUNCHER'
    ? `<script async ${src} data-desk="${token}"${locale && ` data-locale="${locale}"`}></script>`
    : `<script async ${src}></script>\n<helpdesk-widget desk="${token}"${locale && ` locale="${locale}"`}></helpdesk-widget>`
  return queued ? queue + widget : widget
}

/** What a page with a Content-Security-Policy adds to it. */
export const policyFor = (origin: string) => `script-src ${origin};\nframe-src ${origin};`
