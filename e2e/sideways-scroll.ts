import type { Frame, Page } from 'playwright-core'

/** What can be scrolled sideways on a screen, itself included, and by how many pixels. */
export function sidewaysScroll(screen: Page | Frame): Promise<string[]> {
  return screen.evaluate(() => {
    const scrollers = [...document.body.querySelectorAll('*:not(input)')].filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
    // A phone shrinks a page that is too wide, and its window says so; the root's own width stays.
    return [document.documentElement, ...scrollers]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, className, scrollWidth, clientWidth }) => `${tagName} ${className}: ${scrollWidth - clientWidth} px`)
  })
}
