/** What a canned reply may leave open, by the name between its braces. */
export interface PlaceholderValues { client_name: string; ticket_number: string; operator_name: string }

const placeholder = /\{\{\s*(client_name|ticket_number|operator_name)\s*\}\}/g

/** Fills in a canned reply; braces that are not ours stay as they are. */
export const expandPlaceholders = (text: string, values: PlaceholderValues) =>
  text.replace(placeholder, (_, name: keyof PlaceholderValues) => values[name])

/** Our placeholders that are still open in a text, each once. */
export const openPlaceholders = (text: string) => [...new Set(Array.from(text.matchAll(placeholder), ([, name]) => `{{${name}}}`))]
