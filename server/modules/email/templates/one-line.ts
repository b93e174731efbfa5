const LONGEST_SUBJECT = 255

/**
 * Text for a header or amid a sentence: on one line, without control characters and halves of surrogates, and without what turns the
 * direction of the text after it (Unicode, UAX #9: embeddings, overrides and isolates).
 */
export function oneLine(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '').replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

/** A subject: on one line, at most 255 characters; the fallback when nothing of it can be seen. */
export function subjectLine(text: string, fallback: string): string {
  const line = oneLine(text)
  if (!/[^\s\p{C}]/u.test(line)) return oneLine(fallback)
  return line.length > LONGEST_SUBJECT ? `${oneLine(line.slice(0, LONGEST_SUBJECT - 1))}…` : line
}
