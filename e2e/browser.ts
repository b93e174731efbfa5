import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where a Chromium is installed; null when none is, which in CI is an error. */
export const chromiumPath = PLACES.find((path) => path && existsSync(path)) ?? null

if (!chromiumPath) {
  const message = 'No Chromium was found: the e2e suite is SKIPPED. Install one, or say where it is in CHROMIUM_PATH.'
  if (process.env.CI) throw new Error(message)
  console.warn(`\n${'!'.repeat(message.length)}\n${message}\n${'!'.repeat(message.length)}\n`)
}

/** `describe`, or a skipped one where there is no browser to test with. */
export const describeInBrowser = chromiumPath ? describe : describe.skip

/** A browser that asks nothing of the network outside. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}
