import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(__dirname, '..')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-zones-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** What the project's own lint says of a made-up file. */
function lint(file: string, content: string): string[] {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
  const flags = ['--config', join(root, '.oxlintrc.json'), '--format', 'json', file]
  const program = join(root, 'node_modules/oxlint/bin/oxlint')
  let output: string
  try {
    output = execFileSync(process.execPath, [program, ...flags], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    output = (error as { stdout: string }).stdout
  }
  const { diagnostics } = JSON.parse(output) as { diagnostics: { message: string; severity: string }[] }
  return diagnostics.map(({ severity, message }) => `${severity}: ${message}`)
}

it.each([
  ['server/core/a.ts', "import '../modules/tickets/ticket.policy.js'", 'server/core may not import server/modules/tickets/ticket.policy.ts'],
  ['server/modules/comments/a.ts', "import type {} from '../tickets/ticket.resolver.js'", 'Only server/modules.ts may import server/modules/tickets/ticket.resolver.ts'],
  ['server/a.ts', "import './config.js'", 'server/a.ts lies in no import zone'],
  ['web-operator/features/inbox/a.ts', "export * from '../ticket/days'", 'web-operator/features/inbox may not import web-operator/features/ticket/days'],
  ['web-shared/ticket/a.ts', "await import('../../web-client/access')", 'web-shared may not import web-client/access'],
  ['web-client/routes/a.tsx', "import '../../web-operator/theme'", 'web-client/routes may not import web-operator/theme'],
  ['web-client/a.test.ts', "import '../server/config'", 'A test of web-client may not import server/config'],
])('makes an error of the import in %s', (file, content, message) => {
  expect(lint(file, `${content}\n`)).toEqual([expect.stringContaining(`error: ${message}`)])
})

it.each([
  ['server/modules/comments/a.ts', "import '../tickets/ticket.policy.js'"],
  ['server/modules.ts', "import './modules/tickets/ticket.resolver.js'"],
  ['server/core/a.test.ts', "import '../test/database.js'"],
  ['web-operator/features/inbox/rows/a.tsx', "import '../views'\nimport '../../../../web-shared/ticket/clock'"],
  ['web-client/routes/a.tsx', "import '../features/tickets/TicketList'"],
])('lets %s import what is below it', (file, content) => {
  expect(lint(file, `${content}\n`)).toEqual([])
})
