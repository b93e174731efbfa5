/** What can be typed about a desk. */
export interface DeskValues { name: string; colour: string; language: string; numberPattern: string; helpText: string; memberIds: string[] }

export const newDesk: DeskValues = { name: '', colour: '#1D4ED8', language: 'en', numberPattern: 'SUP-{{nr}}', helpText: '', memberIds: [] }

/** Mistakes that need no server to find. */
export const deskRules = {
  name: (value: string) => (value.trim() ? null : 'Enter a name.'),
  colour: (value: string) => (/^#[0-9A-F]{6}$/i.test(value) ? null : 'Enter a colour like #1D4ED8.'),
  numberPattern: (value: string) => (/\{\{nr(-m)?\}\}/.test(value) ? null : 'Put {{nr}} or {{nr-m}} where the number goes.'),
}

/** As it is sent. */
export const toInput = ({ name, helpText, ...others }: DeskValues) => ({ ...others, name: name.trim(), helpText: helpText.trim() })
