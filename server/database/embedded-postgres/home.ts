import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { StartupError } from '../../startup-error.js'
import { canEnter, chooseRunAs, isRoot } from './run-as.js'

const reachableByAll = '/var/lib/helpdesk'

/**
 * The folder that holds the cluster, its log and, where needed, a copy of the binaries: the data directory itself, or,
 * for root's project in a folder that only root can enter, one under /var/lib/helpdesk that belongs to it.
 */
export function chooseHome(dataDirectory: string): string {
  mkdirSync(dataDirectory, { recursive: true })
  const here = realpathSync(dataDirectory)
  const elsewhere = join(reachableByAll, createHash('sha256').update(here).digest('hex').slice(0, 12))
  const cluster = lstatSync(join(here, 'cluster'), { throwIfNoEntry: false })

  if (cluster?.isDirectory()) return enterable(here)
  if (isRoot() && existsSync(join(elsewhere, 'cluster'))) return elsewhere
  if (cluster) throw belongsElsewhere(here, elsewhere)
  if (!isRoot()) return here
  if (canEnter(here, chooseRunAs(join(here, 'cluster')))) return here
  mkdirSync(elsewhere, { recursive: true })
  for (const directory of [reachableByAll, elsewhere]) chmodSync(directory, 0o755)
  return elsewhere
}

/** Leaves a link in the data directory, so that a person who looks for the database there finds it. */
export function linkToCluster(dataDirectory: string, home: string): void {
  const here = realpathSync(dataDirectory)
  if (home === here) return
  rmSync(join(here, 'cluster'), { force: true })
  symlinkSync(join(home, 'cluster'), join(here, 'cluster'))
}

function enterable(home: string): string {
  const cluster = join(home, 'cluster')
  if (process.getuid && !isRoot() && statSync(cluster).uid !== process.getuid()) throw madeByAnother(home)
  if (canEnter(cluster, chooseRunAs(cluster))) return home
  throw new StartupError(`The database in ${cluster} cannot be reached by the user it belongs to, since a folder above it is closed to others; open that folder (chmod o+x) or set DATA_DIR.`)
}

/** A moved project must not come up empty, and a copied one must not write into the database of the first. */
function belongsElsewhere(here: string, elsewhere: string): StartupError {
  const link = join(here, 'cluster')
  if (!isRoot()) return madeByAnother(here)
  return new StartupError(`${link} belongs to another folder. If the project was moved: mv "$(dirname "$(readlink ${link})")" ${elsewhere}; if it was copied: rm ${link}`)
}

const madeByAnother = (home: string) => new StartupError(`The database of ${home} was made by another user; start as that user or as root, or set DATA_DIR to begin with an empty one.`)
