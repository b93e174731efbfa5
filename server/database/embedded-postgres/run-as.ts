import { readFileSync, statSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { StartupError } from '../../startup-error.js'

/** The user that PostgreSQL runs as; empty when it is the one that runs node. Spread into the options of a child process. */
export type RunAs = { uid: number; gid: number } | Record<string, never>

/** Without names and places of node's environment: it may hold secrets, and PostgreSQL obeys some of its variables. */
export const postgresEnvironment = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C' }

export const isRoot = () => process.getuid?.() === 0

/** PostgreSQL refuses to run as root. A cluster that exists is run by its owner, so that a user added later changes nothing. */
export function chooseRunAs(cluster: string): RunAs {
  if (!isRoot()) return {}
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findUser('postgres') ?? findUser('nobody') ?? noUser()
}

function findUser(name: string): RunAs | null {
  const fields = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')).find(([user]) => user === name)
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : null
}

function noUser(): never {
  throw new StartupError('PostgreSQL does not run as root and there is no user postgres or nobody; start as an ordinary user or set DATABASE_URL.')
}

/** Asks by trying: modes alone do not tell, since any folder above may be closed and access lists may open it. */
export function canEnter(directory: string, runAs: RunAs): boolean {
  return !isRoot() || spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...runAs, cwd: '/', env: postgresEnvironment }).status === 0
}
