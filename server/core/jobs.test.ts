import { startTestServer, type TestServer } from '../test/test-server.js'
import { until } from '../test/test-viewer.js'
import { command } from './command.js'
import { enqueue, workJobs } from './jobs.js'

jest.setTimeout(60_000)

const JOBS = 80

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

describe('the jobs of a line', () => {  // The queue by itself does two or three a second, for which the condition is not waited for.
  it('are done one after the other, in the order in which they came, and each as soon as the one before it has ended', async () => {
    const done: number[] = []
    let running = 0
    for (let number = 0; number < JOBS; number++) await command(server.services, (tx) => enqueue(tx, 'walk', { number }, { line: 'a line' }))
    const walk = async (_services: unknown, { number }: { number: number }) => {
      running += 1
      expect(running).toBe(1)
      await new Promise(setImmediate)
      running -= 1
      done.push(number)
    }
    const runner = await workJobs(server.services, { jobs: { walk }, outwardJobs: {}, sweeps: {} })
    await until(() => done.length >= JOBS, 'the jobs').finally(() => runner.stop())
    expect(done).toEqual(Array.from({ length: JOBS }, (_, index) => index))
  })
})

it('jobs that wait for the servers of others hold up no other job, however many they are', async () => {
  let release = () => {}
  const answered = new Promise<void>((resolve) => { release = resolve })
  let waiting = 0
  let isDone = false
  const runner = await workJobs(server.services, {
    jobs: { store: () => Promise.resolve(void (isDone = true)) },
    outwardJobs: { ask: () => (waiting++, answered) },
    sweeps: {},
  })
  for (let count = 0; count < 30; count++) await command(server.services, (tx) => enqueue(tx, 'ask', {}))
  await until(() => waiting >= 10, 'many to wait')
  await command(server.services, (tx) => enqueue(tx, 'store', {}))
  await until(() => isDone, 'the other job').finally(async () => {
    release()
    await runner.stop()
  })
})

it('a job ends once the database is there to be told', async () => {
  const rows = jest.spyOn(server.services.database, 'rows')
  const runner = await workJobs(server.services, {
    jobs: { lose: () => Promise.resolve(void rows.mockRejectedValueOnce(new Error('connect ECONNREFUSED')).mockRejectedValueOnce(new Error('connect ECONNREFUSED'))) },
    outwardJobs: {},
    sweeps: {},
  })
  await command(server.services, (tx) => enqueue(tx, 'lose', {}))
  const left = async () => (await server.services.database.pool.query("select from graphile_worker.jobs where task_identifier = 'lose'")).rowCount
  await until(async () => (await left()) === 0, 'the end of the job').finally(() => runner.stop())
  expect(rows.mock.results.filter(({ type }) => type === 'return').length).toBeGreaterThanOrEqual(3)
  rows.mockRestore()
})
