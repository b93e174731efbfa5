import { dark, edgeOf, readableOn } from './email-colours.js'

/**
 * Styles that win over those in the elements: where a mail program follows the system into the dark, and in Outlook on the web, which
 * recolours mails by itself and marks what it did by data-ogsc (texts) and data-ogsb (grounds).
 */
export function darkStyles(colour: string): string {
  const rules: [string, string][] = [
    ['.page', `background: ${dark.page} !important`],
    ['.card', `background: ${dark.card} !important`],
    ['.text', `color: ${dark.text} !important`],
    ['.text a', `color: ${dark.link} !important`],
    ['.text pre, .text code, .text th', `background: ${dark.quiet} !important; color: ${dark.text} !important`],
    ['.text blockquote', `color: ${dark.meta} !important`],
    ['.text blockquote, .text th, .text td, .text hr', `border-color: ${dark.line} !important`],
    ['.text td.button', `background: ${colour} !important; border-color: ${edgeOf(colour, dark)} !important`],
    ['.text a.label', `color: ${readableOn(colour)} !important`],
    ['.text a.address', `color: ${dark.meta} !important`],
  ]
  const written = (prefix: string) => rules.map(([selectors, style]) => `${selectors.replace(/(^|, )/g, `$1${prefix}`)} { ${style} }`).join('\n')
  return `@media (prefers-color-scheme: dark) {\n${written('')}\n}\n${written('[data-ogsc] ')}\n${written('[data-ogsb] ')}`
}
