/** WCAG 2.2, relative luminance of #RRGGBB: from 0, black, to 1, white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Black or white, whichever is easier to read on the colour; one of them always has a contrast of 4.5 or more. */
export function readableOn(colour: string): '#ffffff' | '#000000' {
  const background = luminance(colour)
  return 1.05 / (background + 0.05) >= (background + 0.05) / 0.05 ? '#ffffff' : '#000000'
}
