import pg from 'pg'

export interface Statement {
  text: string
  values: unknown[]
}

/** What goes on besides requests: the event feed's reads, wakes and the job queue. */
const BACKGROUND = /pg_snapshot_xmin|^notify |^listen |graphile_worker/i

/** The statements that the servers of this process send to PostgreSQL while `run` runs, without those of their background work. */
export async function statementsOf(run: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
  const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    const { text, values } = typeof args[0] === 'string' ? { text: args[0], values: args[1] } : (args[0] as pg.QueryConfig)
    if (!BACKGROUND.test(text)) statements.push({ text, values: Array.isArray(values) ? values : [] })
    return query.apply(this, args)
  } as never)
  try {
    await run()
  } finally {
    spy.mockRestore()
  }
  return statements
}
