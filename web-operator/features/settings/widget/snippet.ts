/** Where the widget stands: beside the page with a launcher, or in a place of the page itself. */
export type Place = 'LAUNCHER' | 'INLINE'

export interface Installation {
  /** The helpdesk's own origin. */
  origin: string
  token: string
  place: Place
  /** Empty: as the page says of itself. */
  locale: string
}

/** What goes into the page's HTML. */
export function snippetOf({ origin, token, place, locale }: Installation) {
  const src = `src="${origin}/widget.js"`
  return place === 'LAUNCHER'
    ? `<script async ${src} data-desk="${token}"${locale && ` data-locale="${locale}"`}></script>`
    : `<script async ${src}></script>\n<helpdesk-widget desk="${token}"${locale && ` locale="${locale}"`}></helpdesk-widget>`
}

/** Put before the snippet, it keeps calls of the widget that come before the widget itself. */
export const queueStub = ''

/** What a page with a Content-Security-Policy adds to it. */
export const policyFor = (origin: string) => `script-src ${origin};\nframe-src ${origin};`
