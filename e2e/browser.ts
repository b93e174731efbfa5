import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'

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

const options = {
  executablePath: chromiumPath!,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
}

/** A browser that asks nothing of the network outside. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(options)
}

/** Chromium's own names of the setting "Block third-party cookies", which refuses all storage to frames of other sites. */
const NO_THIRD_PARTY_COOKIES = { profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } }

/** The browser of a phone whose owner does not have third-party cookies. */
export async function launchPhone(): Promise<BrowserContext> {
  const profile = await mkdtemp(join(tmpdir(), 'helpdesk-phone-'))
  await mkdir(join(profile, 'Default'))
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(NO_THIRD_PARTY_COOKIES))
  const phone = await chromium.launchPersistentContext(profile, { ...options, viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 })
  // It is told to close before it has written its last file.
  phone.once('close', () => void rm(profile, { recursive: true, force: true, maxRetries: 10 }))
  return phone
}
