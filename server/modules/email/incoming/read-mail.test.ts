import sql from 'sql-template-tag'
import { createDesk, type TestDesk } from '../../../test/factories.js'
import { mailsOf, rawMail, receive, store } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until } from '../../../test/test-viewer.js'
import { parserOf } from './mail-reading.js'

jest.setTimeout(90_000)

let server: TestServer
let desk: TestDesk

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  desk = await createDesk(server)
})

const triesOf = async (id: string) => (await server.services.database.rows<{ tries: number }>(sql`select tries from incoming_mail where id = ${id}`))[0]!.tries
/** The queue waits for seconds between two tries, which a test need not. */
const hurry = () => server.services.database.rows(sql`update graphile_worker._private_jobs set run_at = now() where attempts > 0`)
const settled = (raw: Buffer) => until(async () => {
  await hurry()
  return (await mailsOf(server, desk.id, raw))[0]!.status !== 'RECEIVED'
}, 'the decision')

/** A fault within the transaction, when all but the commit is done, as often as said. */
const failOver = async (title: string, times: number) => {
  for (const statement of [
    `create sequence fault maxvalue 1000`,
    `create function fail() returns trigger language plpgsql as $$ begin if new.title = '${title}' and nextval('fault') <= ${times} then raise exception 'a fault of ours'; end if; return null; end $$`,
    `create constraint trigger fail after insert on ticket deferrable initially deferred for each row execute function fail()`,
  ]) await server.services.database.pool.query(statement)
}
afterEach(() => server.services.database.pool.query('drop trigger if exists fail on ticket; drop function if exists fail; drop sequence if exists fault'))
const faults = async () => (await server.services.database.rows<{ count: string }>(sql`select last_value as count from fault`))[0]!.count

it('a fault of ours is met three times, then the mail waits in the quarantine, and others go on', async () => {
  await failOver('Bad', 1000)
  const bad = rawMail({ subject: 'Bad' })
  await store(server, desk.id, bad)
  expect(await receive(server, desk.id, { subject: 'Good' })).toMatchObject({ status: 'READ', madeTicket: true })
  await settled(bad)
  const [held] = await mailsOf(server, desk.id, bad)
  expect(held).toMatchObject({ status: 'QUARANTINED', reason: 'FAILED', ticketId: null })
  expect(await faults()).toBe('3')
  expect(await triesOf(held!.id)).toBe(0)
})

it('what a fault left half done is not there twice', async () => {
  await failOver('Half', 1)
  const raw = rawMail({ subject: 'Half', files: [{ name: 'a.txt', bytes: 'a' }] })
  await store(server, desk.id, raw)
  await settled(raw)
  expect(await mailsOf(server, desk.id, raw)).toEqual([expect.objectContaining({ status: 'READ', madeTicket: true })])
  expect(await server.services.database.rows(sql`select from ticket where desk_id = ${desk.id}`)).toHaveLength(1)
  expect(await server.services.database.rows(sql`select from client where desk_id = ${desk.id}`)).toHaveLength(1)
})

it('a mail over which the process died three times is not read a fourth time', async () => {
  const raw = rawMail({ subject: 'Deadly' })
  await failOver('Deadly', 1)
  await store(server, desk.id, raw)
  await until(async () => (await faults()) === '1', 'the first try')
  await server.services.database.rows(sql`update incoming_mail set tries = 3 where desk_id = ${desk.id}`)
  await settled(raw)
  expect(await mailsOf(server, desk.id, raw)).toEqual([expect.objectContaining({ status: 'QUARANTINED', reason: 'FAILED' })])
})

it('a reader that ends over a mail costs that mail, visibly, and the next one gets another', async () => {
  await receive(server, desk.id)
  const parser = parserOf(server.services) as unknown as { worker: { terminate(): Promise<number>; postMessage(raw: Uint8Array): void } }
  const { worker } = parser
  const post = worker.postMessage.bind(worker)
  worker.postMessage = (raw) => {
    post(raw)
    void worker.terminate()
  }
  expect(await receive(server, desk.id)).toMatchObject({ status: 'QUARANTINED', reason: 'UNREADABLE', problem: 'The reader of mails ended while it read the mail.' })
  expect(await receive(server, desk.id)).toMatchObject({ status: 'READ' })
})

it('what is empty is unreadable, and what is nonsense has no sender', async () => {
  expect(await receive(server, desk.id, Buffer.from('\r\n\r\n'))).toMatchObject({ status: 'QUARANTINED', reason: 'UNREADABLE', problem: expect.stringContaining('empty') })
  expect(await receive(server, desk.id, Buffer.from([0, 255, 254, 0, 13, 13, 10]))).toMatchObject({ status: 'QUARANTINED', reason: 'NO_SENDER' })
})
