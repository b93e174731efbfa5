import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import type { Cluster } from './cluster.js'
import { postgresEnvironment } from './run-as.js'

/**
 * Stops PostgreSQL when node dies, however it dies: a small process waits on a pipe whose other end is node's, and the
 * kernel closes that end. A line on the pipe lets it go without doing anything.
 * @returns the function that lets it go
 */
export function watchOver(postmaster: number, { binaries, runAs }: Cluster): () => void {
  const [command, ...flags] = process.platform === 'win32'
    ? [process.execPath, '-e', onWindows, join(binaries, 'bin', 'pg_ctl'), String(postmaster)] as const
    : ['/bin/sh', '-c', 'read -r released || kill -INT "$1"', 'postgres-watchdog', String(postmaster)] as const
  // Detached: Ctrl+C in the terminal goes to node's whole process group, and must not end this one.
  const child = spawn(command, flags, { ...runAs, cwd: '/', env: postgresEnvironment, detached: true, windowsHide: true, stdio: ['pipe', 'ignore', 'ignore'] })
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  child.unref()
  ;(child.stdin as Socket).unref()
  return () => child.stdin.end('released\n')
}

const onWindows = `
  let released = false
  process.stdin.on('data', () => { released = true })
  process.stdin.on('end', () => { if (!released) require('child_process').spawnSync(process.argv[1], ['kill', 'INT', process.argv[2]]) })
`
