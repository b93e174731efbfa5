import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logSize, note, reasonSince } from './postgres-log.js'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'postgres-log-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const logged = (text: string) => appendFileSync(join(home, 'postgres.log'), text)

describe('reasonSince', () => {
  it('gives the fatal line with its detail, of this attempt only', () => {
    logged('2026-01-01 UTC [1] FATAL:  an old story\n')
    const offset = logSize(home)
    logged('2026-01-02 UTC [2] LOG:  starting\n2026-01-02 UTC [2] FATAL:  files are incompatible\n2026-01-02 UTC [2] DETAIL:  Version 17.\n')
    expect(reasonSince(home, offset)).toBe('files are incompatible: Version 17.')
  })

  it('falls back to the last line, and to the place of the log when there is none', () => {
    note(home, 'hello')
    expect(reasonSince(home, 0)).toContain('hello')
    expect(reasonSince(home, logSize(home))).toBe(`see ${join(home, 'postgres.log')}`)
  })
})
