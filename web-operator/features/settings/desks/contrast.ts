/** WCAG 2.2, 1.4.3: text of normal size reads well from here on. */
export const enough = 4.5

export const white = '#FFFFFF'
/** The dark text of tokens.css. */
export const dark = '#0F172A'

const isColour = /^#[0-9a-f]{6}$/i
const channels = (colour: string) => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
const toHex = (values: readonly number[]) => `#${values.map(value => Math.round(value).toString(16).padStart(2, '0')).join('').toUpperCase()}`

/** WCAG 2.2, relative luminance. */
function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two colours, from 1 to 21; null when one of them is none. */
export function contrast(one: string, other: string) {
  if (!isColour.test(one) || !isColour.test(other)) return null
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** How well text of a colour reads on another, in words. */
export const verdict = (ratio: number) => (ratio >= 7 ? 'reads very well' : ratio >= enough ? 'reads well' : ratio >= 3 ? 'hard to read' : 'not readable')

const mixed = (colour: string, target: string, share: number) => {
  const goal = channels(target)
  return toHex(channels(colour).map((value, index) => value + ((goal[index] ?? 0) - value) * share))
}

/**
 * The colour itself when white or dark text reads well on it. Otherwise the nearest shade on which one of them does:
 * towards black for white text, towards white for dark text, whichever is the smaller step.
 */
export function nearestReadable(colour: string) {
  const best = (shade: string) => Math.max(contrast(shade, white) ?? 0, contrast(shade, dark) ?? 0)
  for (let step = 0; step <= 100; step++) {
    for (const target of ['#000000', white]) {
      const shade = mixed(colour, target, step / 100)
      if (best(shade) >= enough) return shade
    }
  }
  return colour
}
