import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { parseMail } from './parse-mail.js'
import type { ParsedMail } from './parsed-mail.js'
import { fixtures, rawFixture } from './test/fixture.js'
import { readTnef } from './tnef.js'
import { UnreadableMail } from './unreadable-mail.js'

const ATTRIBUTES = new Set(['href', 'rel', 'target', 'src', 'alt', 'data-remote-src', 'start', 'colspan', 'rowspan'])
const FORBIDDEN = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'svg', 'math', 'link', 'meta', 'base'])

const change = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 8 }), removes: fc.nat(8) })
const tricks = fc.constantFrom('<script>', '<img src=x onerror=alert(1)>', '<svg onload=x>', '"', '<!--', '\0', '\r\n\r\n', '--b', '=00', '=?utf-8?Q?=00?=', '&#0;', 'javascript:').map((text) => Buffer.from(text))

function changed(raw: Buffer, changes: { at: number; bytes: Uint8Array; removes: number }[]): Buffer {
  return changes.reduce((bytes, { at, bytes: put, removes }) => {
    const start = at % (bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + removes)])
  }, raw)
}

/** Null where it is not readable; every other error fails the test. */
async function parseOrNull(raw: Uint8Array): Promise<ParsedMail | null> {
  try {
    return await parseMail(raw)
  } catch (error) {
    if (error instanceof UnreadableMail) return null
    throw error
  }
}

function faultsOf(html: string): string[] {
  const faults: string[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (FORBIDDEN.has(tag)) faults.push(tag)
      for (const [name, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES.has(name)) faults.push(name)
        if (['href', 'src', 'data-remote-src'].includes(name) && !/^(?:https?:\/\/|mailto:|tel:|cid:)/i.test(value)) faults.push(value)
      }
    },
  })
  parser.end(html)
  return faults
}

function expectHarmless(mail: ParsedMail | null): void {
  if (!mail) return
  expect(faultsOf(mail.html)).toEqual([])
  expect(faultsOf(mail.quotedHtml ?? '')).toEqual([])
  const texts = JSON.stringify({ ...mail, attachments: mail.attachments.map(({ fileName, contentId }) => ({ fileName, contentId })) })
  expect(texts).not.toContain('\\u0000')
  expect(texts).not.toMatch(/\\ud[89a-f]/)
  expect(`${mail.html}${mail.quotedHtml}`).not.toMatch(/<script/i)
  expect(`${mail.subject}${mail.from?.name}`).not.toMatch(/[\r\n]/)
  expect(Buffer.byteLength(mail.text)).toBeLessThanOrEqual(65_536)
  expect(mail.attachments.every(({ fileName }) => fileName !== '')).toBe(true)
}

describe('parseMail throws nothing but UnreadableMail and gives nothing harmful', () => {
  it('for any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => expectHarmless(await parseOrNull(bytes))), { numRuns: 300 })
  })

  it('for any HTML', async () => {
    const pieces = fc.array(fc.oneof(tricks, fc.string({ unit: 'binary', maxLength: 10 }).map((text) => Buffer.from(text)), fc.constantFrom('<p>', '<div style="', '</div>', '<a href="', '">', '<blockquote>').map((text) => Buffer.from(text))), { maxLength: 30 })
    await fc.assert(fc.asyncProperty(pieces, async (given) => {
      expectHarmless(await parseOrNull(Buffer.concat([Buffer.from('From: a@example.com\r\nContent-Type: text/html\r\n\r\n'), ...given])))
    }), { numRuns: 300 })
  })

  it('for fixtures whose bytes were changed', async () => {
    const changes = fc.array(fc.oneof(change, fc.record({ at: fc.nat(), bytes: tricks, removes: fc.nat(4) })), { minLength: 1, maxLength: 12 })
    await fc.assert(fc.asyncProperty(fc.constantFrom(...fixtures), changes, async (name, given) => expectHarmless(await parseOrNull(changed(rawFixture(name), given)))), { numRuns: 600 })
  })

  it('for winmail.dat cut or changed anywhere', () => {
    const raw = rawFixture('files-tnef').toString()
    const bytes = Buffer.from(raw.slice(raw.indexOf('\r\n\r\neJ8+') + 4, raw.lastIndexOf('--m--')), 'base64')
    expect(readTnef(bytes)?.attachments).toHaveLength(2)
    expect(readTnef(bytes.subarray(0, -4))).toBeNull()
    fc.assert(fc.property(fc.array(change, { maxLength: 5 }), fc.nat(), (given, length) => {
      const tnef = readTnef(changed(bytes, given).subarray(0, length % 2 ? undefined : length))
      expect(tnef === null || Array.isArray(tnef.attachments)).toBe(true)
    }), { numRuns: 2000 })
  })
})
