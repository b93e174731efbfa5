import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface DemoOperator { email: string; password: string }

/** The built product, started as the README says, with what it prints when it is ready. */
export interface Product {
  origin: string
  publicLink: string
  /** The demo's team, admins first. */
  operators: DemoOperator[]
  /** The first of them, an admin. */
  operator: DemoOperator
  stop(): Promise<void>
}

const ROOT = join(__dirname, '..')

/** Runs `npm start`'s command on a free port, with demo data in a directory of its own. Builds first what is missing or stale. */
export async function startProduct(): Promise<Product> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'helpdesk-e2e-'))
  const port = await freePort()
  const { DATABASE_URL: _theirs, ...environment } = process.env
  const server = spawn(process.execPath, ['server/cli/start.mjs'], {
    cwd: ROOT,
    env: { ...environment, NODE_ENV: 'development', PORT: String(port), DATA_DIR: dataDirectory, LOG_LEVEL: 'warn' },
  })
  const printed = await readyOutput(server)
  const operators = operatorsIn(printed)
  return {
    origin: `http://localhost:${port}`,
    publicLink: found(printed, /A public link +(\S+)/)[1]!,
    operators,
    operator: operators[0]!,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

function operatorsIn(printed: string): DemoOperator[] {
  return [...printed.matchAll(/^ +(\S+@\S+) +(\S+) +(?:ADMIN|OPERATOR)/gm)].map(([, email, password]) => ({ email: email!, password: password! }))
}

function found(printed: string, pattern: RegExp): RegExpExecArray {
  const match = pattern.exec(printed)
  if (!match) throw new Error(`the product did not print ${pattern}:\n${printed}`)
  return match
}

function readyOutput(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk
      if (printed.includes('The helpdesk is ready.') && /OPERATOR\n\n/.test(printed)) resolve(printed)
    }
    server.stdout!.on('data', read)
    server.stderr!.on('data', read)
    server.once('exit', (code) => reject(new Error(`the product ended with ${code} before it was ready:\n${printed}`)))
  })
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
