import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeWholeDirectory } from './whole-directory.js'

let parent: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'whole-directory-'))
})
afterEach(() => rmSync(parent, { recursive: true }))

const fill = (text: string) => async (unfinished: string) => writeFileSync(join(unfinished, 'file'), text)

describe('makeWholeDirectory', () => {
  it('leaves nothing when filling fails', async () => {
    await expect(makeWholeDirectory(join(parent, 'it'), async (unfinished) => {
      writeFileSync(join(unfinished, 'half'), '')
      throw new Error('no space')
    })).rejects.toThrow('no space')
    expect(readdirSync(parent)).toEqual([])
  })

  it('removes what a process left that died, and spares what a live one works on', async () => {
    const ofTheDead = join(parent, 'it.unfinished-999999999')
    const ofTheLiving = join(parent, `it.unfinished-${process.ppid}`)
    mkdirSync(ofTheDead)
    mkdirSync(ofTheLiving)
    await makeWholeDirectory(join(parent, 'it'), fill('whole'))
    expect(existsSync(ofTheDead)).toBe(false)
    expect(existsSync(ofTheLiving)).toBe(true)
    expect(readdirSync(join(parent, 'it'))).toEqual(['file'])
  })

  it('accepts the work of a process that was faster', async () => {
    await makeWholeDirectory(join(parent, 'it'), async (unfinished) => {
      await fill('slower')(unfinished)
      mkdirSync(join(parent, 'it'))
      writeFileSync(join(parent, 'it', 'faster'), '')
    })
    expect(readdirSync(parent)).toEqual(['it'])
    expect(readdirSync(join(parent, 'it'))).toEqual(['faster'])
  })
})
