export type Scheme = 'light' | 'dark'

/**
 * A mail as a program shows it that follows a light or a dark system, whatever this one follows: no browser lets a page choose that for a
 * frame, so its styles for the dark are switched on or off. In its head alone; a text that names them is left as it is.
 */
export function inScheme(html: string, scheme: Scheme) {
  return html.replace(/<style>[^]*?<\/style>/, styles => styles
    .replaceAll('@media (prefers-color-scheme: dark)', scheme === 'dark' ? '@media all' : '@media not all')
    .replaceAll('color-scheme: light dark', `color-scheme: ${scheme}`))
}
