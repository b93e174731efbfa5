import { escapeHtml } from './html-tree.js'

const LINK = /https?:\/\/[^\s<>"'`]{1,2000}/gi

/** Plain text as HTML: paragraphs at empty lines, line breaks, and links where a whole http or https address stands. */
export function htmlOfText(text: string): string {
  const paragraphs = text.split(/\n(?:[ \t]*\n)+/).filter((paragraph) => paragraph.trim() !== '')
  return paragraphs.map((paragraph) => `<p>${paragraph.replace(/^\n+|\n+$/g, '').split('\n').map((line) => linkified(line.replace(/^ | (?= )/g, '\u00a0'))).join('<br />')}</p>`).join('\n')
}

function linkified(line: string): string {
  let html = ''
  let end = 0
  for (const { 0: found, index } of line.matchAll(LINK)) {
    // What closes the sentence around the address is no part of it.
    const link = found.replace(/[.,;:!?)\]}]{1,20}$/, '')
    html += `${escapeHtml(line.slice(end, index))}<a href="${escapeHtml(link)}" rel="noopener noreferrer nofollow" target="_blank">${escapeHtml(link)}</a>`
    end = index + link.length
  }
  return html + escapeHtml(line.slice(end))
}
