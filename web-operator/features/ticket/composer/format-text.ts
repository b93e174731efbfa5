import type { TextEdit } from '../../../frame/text-edit'

export type Format = 'bold' | 'italic' | 'code' | 'quote' | 'list' | 'link'

const marks = { bold: '**', italic: '_', code: '`' }
const prefixes = { quote: '> ', list: '- ' }

/** Puts Markdown around what is selected, or takes it away where it is already; the same words stay selected. */
export function formatText(text: string, from: number, to: number, format: Format): TextEdit {
  if (format === 'link') return link(text, from, to)
  if (format === 'quote' || format === 'list') return prefixed(text, from, to, prefixes[format])
  const selected = text.slice(from, to)
  if (format === 'code' && selected.includes('\n')) return surrounded(text, from, to, '```\n', '\n```')
  return surrounded(text, from, to, marks[format], marks[format])
}

function surrounded(text: string, from: number, to: number, before: string, after: string): TextEdit {
  const selected = text.slice(from, to)
  if (text.slice(0, from).endsWith(before) && text.slice(to).startsWith(after)) {
    return { from: from - before.length, to: to + after.length, text: selected, selection: [from - before.length, to - before.length] }
  }
  return { from, to, text: before + selected + after, selection: [from + before.length, to + before.length] }
}

function prefixed(text: string, from: number, to: number, prefix: string): TextEdit {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', to)
  const end = next === -1 ? text.length : next
  const lines = text.slice(start, end).split('\n')
  const has = lines.every(line => line.startsWith(prefix))
  const changed = lines.map(line => (has ? line.slice(prefix.length) : prefix + line)).join('\n')
  const caret = start + changed.length
  return { from: start, to: end, text: changed, selection: from === to ? [caret, caret] : [start, caret] }
}

const address = /^https?:\/\/\S+$/

function link(text: string, from: number, to: number): TextEdit {
  const selected = text.slice(from, to)
  if (address.test(selected)) return { from, to, text: `[](${selected})`, selection: [from + 1, from + 1] }
  const target = from + selected.length + '[]('.length
  return { from, to, text: `[${selected}](https://)`, selection: selected ? [target, target + 'https://'.length] : [from + 1, from + 1] }
}
