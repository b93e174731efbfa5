import { startTestServer, type TestServer } from '../test/test-server.js'
import { until } from '../test/test-viewer.js'
import { command } from './command.js'
import { enqueue, workJobs } from './jobs.js'

jest.setTimeout(60_000)

const JOBS = 80

describe('the jobs of a line', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  // The queue by itself does two or three a second, for which the condition is not waited for.
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
    const runner = await workJobs(server.services, { walk }, {})
    await until(() => done.length >= JOBS, 'the jobs').finally(() => runner.stop())
    expect(done).toEqual(Array.from({ length: JOBS }, (_, index) => index))
  })
})
