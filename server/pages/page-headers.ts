type Headers = Record<string, string>

/** Scripts and data from here alone; inline styles, since components set sizes by them. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
]

const OWN_IMAGES = "img-src 'self' data: blob:"

export const PAGE_HEADERS: Headers = pageHeaders([OWN_IMAGES])

/**
 * For the operator panel, which shows the remote images of a mail once its reader asks for them. None loads by itself: what the server sanitised has no
 * `src` of another host, only a `data-remote-src` that the panel turns into one.
 */
export const PANEL_HEADERS: Headers = pageHeaders([`${OWN_IMAGES} https:`])

/** The explorer's editor makes its workers from blobs. */
export const EXPLORER_HEADERS: Headers = pageHeaders([OWN_IMAGES, "worker-src 'self' blob:", "font-src 'self' data:"])

function pageHeaders(policy: string[]): Headers {
  return {
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'content-security-policy': [...CONTENT_POLICY, ...policy, "frame-ancestors 'none'"].join('; '),
  }
}

/** W3C, Good Practices for Capability URLs: an address that is a credential is not sent on, indexed or kept. */
export function capabilityHeaders(host: string): Headers {
  return {
    ...clientPageHeaders(host, ["'none'"]),
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
  }
}

/** For the page in a host's frame. `allowedOrigins` are the desk's; without any, every page may embed it. */
export function widgetHeaders(host: string, allowedOrigins: string[]): Headers {
  const origins = allowedOrigins.filter(isPlainOrigin)
  return clientPageHeaders(host, ["'self'", ...(allowedOrigins.length ? origins : ['https:', 'http:'])])
}

/** Nothing but the scripts, styles and data of this server, under the name that the browser knows it by. */
export function clientPageHeaders(host: string, frameAncestors: string[]): Headers {
  const socket = isPlainOrigin(`http://${host}`) ? ` ws://${host} wss://${host}` : ''
  return {
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      // Not every browser takes 'self' for the sockets of the same host too.
      `connect-src 'self'${socket}`,
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${frameAncestors.join(' ')}`,
    ].join('; '),
  }
}

/** They were checked when they were written; what does not look like one now would begin a rule of its own. */
function isPlainOrigin(text: string): boolean {
  return /^https?:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i.test(text)
}
