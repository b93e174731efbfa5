const dayText = (day: string) => new Date(`${day}T00:00`).toLocaleDateString('en', { day: 'numeric', month: 'short', year: 'numeric' })

/** A span of days as a chip says it; empty when neither end is set. */
export function sayDays(from: string, to: string) {
  if (from && to) return from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`
  if (from) return `from ${dayText(from)}`
  return to ? `to ${dayText(to)}` : ''
}

/** What is chosen, as a chip says it; empty when nothing is. */
export function sayChoices(choices: readonly { value: string; label: string }[], chosen: readonly string[]) {
  if (chosen.length > 2) return `${chosen.length} chosen`
  return chosen.map(value => choices.find(choice => choice.value === value)?.label ?? 'something that is gone').join(', ')
}
