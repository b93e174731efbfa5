import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What can be known of the container files without Docker: everything that they name is there. */

interface Service {
  build?: string
  image?: string
  environment?: Record<string, string>
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
}
interface Compose {
  services: Record<string, Service>
  volumes: Record<string, null>
}

const root = join(__dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!)

const dockerfile = read('Dockerfile')
const composeText = read('docker-compose.yml')
const compose = parse(composeText) as Compose
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
const ours = [...new Set(matches(read('server/config.ts'), /environment\.([A-Z0-9_]+)/g))]
const ofTheExample = matches(read('.env.example'), /^(?:# )?([A-Z0-9_]+)=/gm)
const services = Object.entries(compose.services)

/** What the build leaves in its stage, besides what was copied into it. */
const built = ['node_modules', 'dist']

const copies = matches(dockerfile, /^COPY (.+)$/gm).map((line) => {
  const words = line.split(' ')
  const fromBuild = words[0] === '--from=build'
  return { fromBuild, sources: words.slice(fromBuild ? 1 : 0, -1).map((source) => source.replace(/^\/app\//, '')) }
})

describe('Dockerfile', () => {
  it.each(copies.flatMap(({ sources }) => sources).filter((source) => !built.includes(source)))('copies %s, which is there', (source) => {
    expect(existsSync(join(root, source))).toBe(true)
  })

  it('keeps nothing from its build stage that the stage has not got', () => {
    const inStage = [...built, ...copies.filter(({ fromBuild }) => !fromBuild).flatMap(({ sources }) => sources)]
    const taken = copies.filter(({ fromBuild }) => fromBuild).flatMap(({ sources }) => sources)
    expect(taken.filter((path) => !inStage.some((present) => path === present || path.startsWith(`${present}/`)))).toEqual([])
  })

  it('copies nothing from outside that .dockerignore leaves out', () => {
    const ignored = read('.dockerignore').split('\n').filter(Boolean)
    expect(copies.filter(({ fromBuild }) => !fromBuild).flatMap(({ sources }) => sources).filter((source) => ignored.includes(source))).toEqual([])
  })

  it('runs npm scripts that there are', () => {
    expect(matches(dockerfile, /npm run (\S+)/g).filter((script) => !scripts.includes(script))).toEqual([])
  })

  it('starts a file that it holds', () => {
    const [, program] = JSON.parse(matches(dockerfile, /^CMD (\[.+\])$/gm)[0]!) as string[]
    expect(copies.flatMap(({ sources }) => sources)).toContain(program)
  })

  it('sets variables that the server reads', () => {
    const set = matches(dockerfile, /^ENV (.+)$/gm).flatMap((line) => matches(line, /([A-Z0-9_]+)=/g))
    expect(set).toContain('HOST')
    expect(set.filter((name) => !ours.includes(name))).toEqual([])
  })

  it('does not run as root', () => {
    expect(matches(dockerfile, /^USER (\S+)$/gm)).toEqual(['node'])
  })
})

describe('docker-compose.yml', () => {
  it('sets variables that the server reads', () => {
    const { environment } = compose.services.helpdesk!
    expect(Object.keys(environment!)).toContain('DATABASE_URL')
    expect(Object.keys(environment!).filter((name) => !ours.includes(name))).toEqual([])
  })

  it('takes from .env what .env.example tells of', () => {
    expect(matches(composeText, /\$\{([A-Z0-9_]+)/g).filter((name) => !ofTheExample.includes(name))).toEqual([])
  })

  it('has the image or the Dockerfile of each service', () => {
    expect(services.filter(([, { image, build }]) => !image && !(build && existsSync(join(root, build, 'Dockerfile'))))).toEqual([])
  })

  it('mounts files and volumes that there are', () => {
    const sources = services.flatMap(([, service]) => (service.volumes ?? []).map((volume) => volume.split(':')[0]!))
    const missing = sources.filter((source) => (source.startsWith('.') ? !existsSync(join(root, source)) : !(source in compose.volumes)))
    expect(missing).toEqual([])
  })

  it('waits for services that there are', () => {
    const awaited = services.flatMap(([, service]) => Object.keys(service.depends_on ?? {}))
    expect(awaited.filter((name) => !(name in compose.services))).toEqual([])
  })

  it('gives the proxy what its file asks for, and the proxy a server that there is', () => {
    const caddyfile = read('Caddyfile')
    const asked = matches(caddyfile, /\{\$([A-Z_]+)\}/g)
    expect(asked.filter((name) => !(name in compose.services.proxy!.environment!))).toEqual([])
    expect(matches(caddyfile, /dynamic a (\S+) 4000/g).filter((name) => !(name in compose.services))).toEqual([])
  })
})

describe('what is told of the configuration', () => {
  const ofCompose = ['POSTGRES_PASSWORD']

  it('is all of it, in .env.example', () => {
    expect([...ofTheExample].sort()).toEqual([...ours, ...ofCompose].sort())
  })

  it('is all of it, in the README', () => {
    const table = matches(read('README.md'), /^\| `([A-Z0-9_]+)` \|/gm)
    expect([...table].sort()).toEqual([...ours].sort())
  })

  it.each(['README.md', 'docs/operations.md', 'docs/architecture.md', 'docs/api.md', '.ci/run'])('names npm scripts that there are, in %s', (file) => {
    expect(matches(read(file), /npm run ([a-z:]+)/g).filter((script) => !scripts.includes(script))).toEqual([])
  })

  it.each(['README.md', 'docs/architecture.md', 'docs/api.md', 'docs/operations.md', 'docs/glossary.md'])('links to files that there are, in %s', (file) => {
    const links = matches(read(file), /\]\(([^)#]+)\)/g).filter((link) => !/^https?:/.test(link))
    expect(links.filter((link) => !existsSync(join(root, file, '..', link)))).toEqual([])
  })
})
