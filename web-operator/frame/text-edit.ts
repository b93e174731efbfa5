/** A change of a text: what stands from `from` to `to` becomes `text`, and `selection` is selected then. Offsets in UTF-16 units. */
export interface TextEdit { from: number; to: number; text: string; selection: [number, number] }

/** Makes an edit as typing would, so that the browser's undo takes it back, and whoever listens to the field hears of it. */
export function applyEdit(field: HTMLTextAreaElement | HTMLInputElement, { from, to, text, selection }: TextEdit) {
  field.focus()
  field.setSelectionRange(from, to)
  const typed = typeof document.execCommand === 'function' && document.execCommand(text ? 'insertText' : 'delete', false, text)
  if (!typed) {
    field.setRangeText(text, from, to)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(...selection)
}

/** Text at the caret, or in place of what is selected. */
export function insertion(text: string, from: number, to: number): TextEdit {
  return { from, to, text, selection: [from + text.length, from + text.length] }
}
