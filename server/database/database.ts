import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Sql } from 'sql-template-tag'
import { DataSource, type EntityManager } from 'typeorm'
import { timestampsAsText } from './timestamps-as-text.js'
import { migrations } from './migrations/index.js'

/** One row as the wire gave it: timestamps are RFC 3339 text in UTC with microseconds, int8 is text. */
export type Row = Record<string, unknown>

/** Reads are plain rows from the pool that TypeORM writes through; entities are for writing. */
export class Database {
  constructor(
    readonly dataSource: DataSource,
    readonly url: string,
  ) {}

  /** Runs one prepared statement outside a transaction. */
  rows<T extends object = Row>(statement: Sql): Promise<T[]> {
    return rowsOf<T>(this.pool, statement)
  }

  get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master
  }

  close(): Promise<void> {
    return this.dataSource.destroy()
  }
}

/** Runs one prepared statement inside the transaction of `manager`. */
export function rowsWithin<T extends object = Row>(manager: EntityManager, statement: Sql): Promise<T[]> {
  const connection = (manager.queryRunner as unknown as { databaseConnection: pg.PoolClient }).databaseConnection
  return rowsOf<T>(connection, statement)
}

async function rowsOf<T extends object>(connection: pg.Pool | pg.PoolClient, statement: Sql): Promise<T[]> {
  const text = statement.text
  const result = await connection.query<T & pg.QueryResultRow>({ name: nameOf(text), text, values: statement.values })
  return result.rows
}

const names = new Map<string, string>()
const MOST_NAMES = 1000

/** Prepared statements are known by name; past the cap a statement stays unnamed, so that no connection collects plans for ever. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= MOST_NAMES) return known
  const name = createHash('sha1').update(text).digest('base64url')
  names.set(text, name)
  return name
}

const MOST_STATEMENT_SECONDS = 30

/** Connects, and fails with the driver's error when the server cannot be reached or refuses. A statement is given so many seconds; 0 for as many as it takes. */
export async function openDatabase(url: string, entities: Function[], statementSeconds = MOST_STATEMENT_SECONDS): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
    extra: {
      max: 10,
      connectionTimeoutMillis: 10_000,
      types: timestampsAsText,
      options: `-c timezone=UTC -c statement_timeout=${statementSeconds * 1000} -c synchronous_commit=on`,
      application_name: 'helpdesk',
    },
  })
  await dataSource.initialize()
  const database = new Database(dataSource, url)
  // A connection that breaks is replaced at its next use; without these, its error would end the process.
  database.pool.on('error', () => undefined)
  database.pool.on('connect', (connection) => void connection.on('error', () => undefined))
  return database
}
