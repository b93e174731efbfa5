import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { choosePort } from './port.js'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'port-'))
})
afterEach(() => rmSync(home, { recursive: true }))

describe('choosePort', () => {
  it('stays the same until something else takes it', async () => {
    const port = await choosePort(home)
    expect(await choosePort(home)).toBe(port)

    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    const next = await choosePort(home)
    expect(next).not.toBe(port)
    other.close()
    expect(await choosePort(home)).toBe(next)
  })
})
