import { light } from './email-colours.js'

const FIXED_WIDTH = 'font-family:ui-monospace,Menlo,Consolas,monospace;font-size:14px'

/** What each element of rendered Markdown looks like. In the elements themselves, for some mail programs drop the styles of the head. */
const STYLES: Record<string, string> = {
  p: 'margin:0 0 16px',
  a: `color:${light.link}`,
  h1: 'margin:0 0 12px;font-size:22px;line-height:1.3',
  h2: 'margin:0 0 12px;font-size:20px;line-height:1.3',
  h3: 'margin:0 0 12px;font-size:18px;line-height:1.3',
  h4: 'margin:0 0 12px;font-size:16px',
  h5: 'margin:0 0 12px;font-size:16px',
  h6: 'margin:0 0 12px;font-size:16px',
  ul: 'margin:0 0 16px;padding:0 0 0 24px',
  ol: 'margin:0 0 16px;padding:0 0 0 24px',
  blockquote: `margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid ${light.line};color:${light.meta}`,
  pre: `margin:0 0 16px;padding:12px;border-radius:6px;background:${light.quiet};white-space:pre-wrap;word-break:break-word;${FIXED_WIDTH}`,
  code: `background:${light.quiet};${FIXED_WIDTH}`,
  hr: `margin:0 0 16px;border:0;border-top:1px solid ${light.line}`,
  table: 'margin:0 0 16px;border-collapse:collapse',
  th: `padding:6px 10px;border:1px solid ${light.line};background:${light.quiet};text-align:left`,
  td: `padding:6px 10px;border:1px solid ${light.line};text-align:left`,
}

const OPENING_TAGS = new RegExp(`<(${Object.keys(STYLES).join('|')})(?=[ >])`, 'g')

/** Puts styles into HTML that `renderMarkdown` made: it has no style yet, and no `<` but those of tags. */
export function withStyles(html: string): string {
  return html.replace(OPENING_TAGS, (tag, name: string) => `${tag} style="${STYLES[name]}"`)
}
