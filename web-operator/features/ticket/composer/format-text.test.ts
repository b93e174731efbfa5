import { formatText, type Format } from './format-text'

/** Shows a text with its selection in brackets: "a [b] c". */
function formatted(marked: string, format: Format) {
  const from = marked.indexOf('⟦')
  const to = marked.indexOf('⟧') - 1
  const text = marked.replace(/[⟦⟧]/g, '')
  const edit = formatText(text, from, to, format)
  const after = text.slice(0, edit.from) + edit.text + text.slice(edit.to)
  const [start, end] = edit.selection
  return `${after.slice(0, start)}⟦${after.slice(start, end)}⟧${after.slice(end)}`
}

describe('formatText', () => {
  it.each<[Format, string, string]>([
    ['bold', 'a ⟦b⟧ c', 'a **⟦b⟧** c'],
    ['bold', 'a **⟦b⟧** c', 'a ⟦b⟧ c'],
    ['italic', '⟦⟧', '_⟦⟧_'],
    ['code', '⟦x⟧', '`⟦x⟧`'],
    ['code', '⟦x\ny⟧', '```\n⟦x\ny⟧\n```'],
    ['quote', 'one\nt⟦⟧wo\nthree', 'one\n> two⟦⟧\nthree'],
    ['list', '⟦one\ntwo⟧\nthree', '⟦- one\n- two⟧\nthree'],
    ['list', '⟦- one\n- two⟧', '⟦one\ntwo⟧'],
    ['link', 'see ⟦this⟧', 'see [this](⟦https://⟧)'],
    ['link', '⟦https://a.example⟧', '[⟦⟧](https://a.example)'],
    ['link', '⟦⟧', '[⟦⟧](https://)'],
  ])('%s: %j becomes %j', (format, before, after) => {
    expect(formatted(before, format)).toBe(after)
  })
})
