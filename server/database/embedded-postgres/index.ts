import { join } from 'node:path'
import { StartupError } from '../../startup-error.js'
import { findBinaries } from './binaries.js'
import { createCluster, readPassword, type Cluster } from './cluster.js'
import { chooseHome, linkToCluster } from './home.js'
import { chooseRunAs } from './run-as.js'
import { supervise } from './supervisor.js'

export interface EmbeddedPostgres {
  /** Of the superuser, on 127.0.0.1; the same for as long as node runs, also when PostgreSQL had to be started again. */
  connectionString: string
  /** Where the cluster and postgres.log lie; not the given data directory when root's project is closed to others. */
  home: string
  /** Shuts PostgreSQL down unless another node process owns it, and leaves nothing that keeps node alive. */
  stop(): Promise<void>
}

/**
 * Starts the bundled PostgreSQL on a cluster in `dataDirectory`, which is created on the first start, and keeps it running.
 * A cluster that already runs for another node process is used together with it.
 * @throws StartupError when this system cannot run it: no binary, no user to run as, no disk, no access
 */
export async function startEmbeddedPostgres({ dataDirectory }: { dataDirectory: string }): Promise<EmbeddedPostgres> {
  try {
    const home = chooseHome(dataDirectory)
    const data = join(home, 'cluster')
    const runAs = chooseRunAs(data)
    const cluster: Cluster = { home, data, runAs, binaries: await findBinaries(home, runAs) }
    await createCluster(cluster)
    linkToCluster(dataDirectory, home)
    const { port, stop } = await supervise(cluster)
    return { connectionString: `postgres://postgres:${readPassword(cluster)}@127.0.0.1:${port}/postgres`, home, stop }
  } catch (error) {
    if (error instanceof StartupError) throw error
    throw new StartupError(`The embedded PostgreSQL could not be started in ${dataDirectory}: ${(error as Error).message}`, { cause: error })
  }
}
