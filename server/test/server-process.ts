import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Services } from '../core/services.js'

/** The server as a process of its own on a suite's database, to be killed; it works the queue alone where the suite has no server. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Resolves once it answers. */
  static async start({ database, config }: Services, port: number): Promise<ServerProcess> {
    const run = `const { main } = await import('./server/main.ts'); await main({ demo: false })`
    const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', '--input-type=module', '-e', run], {
      cwd: join(__dirname, '..', '..'),
      env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATABASE_URL: database.url, DATA_DIR: config.dataDirectory, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { stdout: '', stderr: '' }
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()))
      child.stdout.on('data', (chunk: Buffer) => {
        said.stdout += chunk.toString()
        if (said.stdout.includes('The helpdesk is ready.')) resolve()
      })
      child.once('close', () => reject(new Error(said.stderr)))
    })
    return new ServerProcess(child, `http://127.0.0.1:${port}`)
  }

  /** kill -9: nothing is ended, said or given back. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    this.child.kill('SIGKILL')
    await once(this.child, 'exit')
  }
}
