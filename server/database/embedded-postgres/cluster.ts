import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StartupError } from '../../startup-error.js'
import { postgresEnvironment, type RunAs } from './run-as.js'
import { makeWholeDirectory } from './whole-directory.js'

/** One cluster of databases on this machine, and what it takes to run it. */
export interface Cluster {
  home: string
  /** PostgreSQL's own data directory. */
  data: string
  binaries: string
  runAs: RunAs
}

const settings = ['shared_buffers=128MB', 'max_connections=100', 'fsync=on', 'synchronous_commit=on', 'timezone=UTC']
const passwordFile = 'superuser-password'
const megabyte = 1024 * 1024

/** Creates the cluster unless it is there. Its superuser's random password is kept inside it, so that the two never part. */
export async function createCluster(cluster: Cluster): Promise<void> {
  const exists = existsSync(cluster.data)
  requireFreeSpace(cluster.home, exists ? 20 * megabyte : 150 * megabyte)
  if (exists) return
  await makeWholeDirectory(cluster.data, async (unfinished) => {
    // initdb wants an empty directory, so the password waits beside it until the end.
    const password = `${unfinished}.password`
    writeFileSync(password, randomBytes(32).toString('base64url'), { mode: 0o600 })
    for (const path of [unfinished, password]) giveTo(cluster.runAs, path)
    try {
      await initialise(cluster, unfinished, password)
      renameSync(password, join(unfinished, passwordFile))
    } finally {
      rmSync(password, { force: true })
    }
  })
}

/** @returns the superuser's password */
export function readPassword(cluster: Cluster): string {
  return readFileSync(join(cluster.data, passwordFile), 'utf8')
}

async function initialise({ binaries, home, runAs }: Cluster, directory: string, password: string): Promise<void> {
  const flags = ['-D', directory, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${password}`,
    '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C',
    ...settings.flatMap((setting) => ['-c', setting])]
  try {
    await promisify(execFile)(join(binaries, 'bin', 'initdb'), flags, { ...runAs, cwd: home, env: postgresEnvironment, windowsHide: true })
  } catch (error) {
    throw new StartupError(`The database could not be created in ${home}: ${initdbReason(error as Error & { stderr?: string })}`)
  }
}

function initdbReason(error: Error & { stderr?: string }): string {
  const lines = error.stderr?.split('\n') ?? []
  return lines.find((line) => /FATAL|PANIC|error:/.test(line))?.replace(/^.*?(FATAL|PANIC|error):\s*/, '') ?? error.message
}

function giveTo(runAs: RunAs, path: string): void {
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(path, runAs.uid, runAs.gid)
}

function requireFreeSpace(directory: string, needed: number): void {
  const { bavail, bsize } = statfsSync(directory)
  if (bavail * bsize >= needed) return
  const round = (bytes: number) => `${Math.floor(bytes / megabyte)} MB`
  throw new StartupError(`The disk of ${directory} has ${round(bavail * bsize)} free and the database needs ${round(needed)}; free some space or set DATA_DIR.`)
}
