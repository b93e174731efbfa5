/** As #RRGGBB. Text, meta and link are read on the card and on the quiet ground of what is set apart in it; the page is around the card. */
export interface EmailColours { page: string; card: string; quiet: string; line: string; text: string; meta: string; link: string }

/** Those of the screens. */
export const light: EmailColours = { page: '#F3F4F6', card: '#FFFFFF', quiet: '#F3F4F6', line: '#CBD5E1', text: '#0F172A', meta: '#475569', link: '#1D4ED8' }
export const dark: EmailColours = { page: '#0B0F17', card: '#111827', quiet: '#1F2937', line: '#4B5563', text: '#E5E7EB', meta: '#9CA3AF', link: '#93C5FD' }

/** WCAG 2.2, 1.4.11: what tells a button from its ground. */
const ENOUGH_FOR_SHAPES = 3

/** WCAG 2.2, relative luminance of #RRGGBB: from 0, black, to 1, white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Black or white, whichever is easier to read on the colour; one of them always has a contrast of 4.5 or more. */
export function readableOn(colour: string): '#FFFFFF' | '#000000' {
  return contrast(colour, '#FFFFFF') >= contrast(colour, '#000000') ? '#FFFFFF' : '#000000'
}

/** The border of a button: its own colour, unless that cannot be told from the card. */
export function edgeOf(colour: string, { card, meta }: EmailColours): string {
  return contrast(colour, card) >= ENOUGH_FOR_SHAPES ? colour : meta
}
