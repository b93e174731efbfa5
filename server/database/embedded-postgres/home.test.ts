import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseHome, linkToCluster } from './home.js'
import { isRoot } from './run-as.js'

let folder: string
const homes = new Set<string>()
const home = (dataDirectory: string) => {
  const chosen = chooseHome(dataDirectory)
  homes.add(chosen)
  return chosen
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'home-'))
})
afterEach(() => {
  for (const chosen of homes) rmSync(chosen, { recursive: true, force: true })
  homes.clear()
  rmSync(folder, { recursive: true })
})

describe('chooseHome', () => {
  it('is the data directory where PostgreSQL can get in', () => {
    chmodSync(folder, 0o755)
    expect(home(join(folder, 'data'))).toBe(join(folder, 'data'))
  })
})

const asRoot = isRoot() ? describe : describe.skip
asRoot('chooseHome as root in a folder that only root can enter', () => {
  const data = () => join(folder, 'project', 'data')

  it('is a folder that others can enter, and stays it when the closed one is opened', () => {
    const chosen = home(data())
    expect(chosen).toMatch(/^\/var\/lib\/helpdesk\/[0-9a-f]{12}$/)
    mkdirSync(join(chosen, 'cluster'))
    linkToCluster(data(), chosen)
    expect(readlinkSync(join(data(), 'cluster'))).toBe(join(chosen, 'cluster'))
    chmodSync(folder, 0o755)
    expect(home(data())).toBe(chosen)
  })

  it('refuses to come up empty where the project was moved, until the database is moved too', () => {
    const chosen = home(data())
    mkdirSync(join(chosen, 'cluster'))
    linkToCluster(data(), chosen)
    renameSync(join(folder, 'project'), join(folder, 'moved'))
    const moved = join(folder, 'moved', 'data')

    let advice = ''
    try {
      home(moved)
    } catch (error) {
      advice = (error as Error).message
    }
    const move = /mv .*(?=; if it was copied)/.exec(advice)?.[0] ?? ''
    execFileSync('/bin/sh', ['-c', move])
    expect(existsSync(join(home(moved), 'cluster'))).toBe(true)
  })

  it('refuses a cluster whose owner cannot get in, instead of making a second one', () => {
    mkdirSync(join(data(), 'cluster'), { recursive: true })
    execFileSync('chown', ['nobody', join(data(), 'cluster')])
    expect(() => home(data())).toThrow('cannot be reached by the user it belongs to')
  })
})
