import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sql from 'sql-template-tag'
import { readConfig } from '../../../config.js'
import { groupBy } from '../../../core/group-by.js'
import type { Services } from '../../../core/services.js'
import { closeServices, openServices } from '../../../services.js'
import { createTestDatabase, type TestDatabase } from '../../../test/database.js'
import { asClient, asOperator, createDesk, createTicket, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { giveMailbox, replyByMail } from '../../../test/mailbox.js'
import { MailReceiver } from '../../../test/mail-receiver.js'
import { ServerProcess } from '../../../test/server-process.js'
import type { TestServer } from '../../../test/test-server.js'
import { TestViewer, until } from '../../../test/test-viewer.js'

jest.setTimeout(180_000)

/** Only processes that are killed work the queue here: this one has none. */
describe('a sender that is killed with kill -9', () => {
  let database: TestDatabase
  let directory: string
  let services: Services
  let receiver: MailReceiver
  let operator: TestOperator
  let ticket: TestTicket
  let port: number
  const processes: ServerProcess[] = []

  const start = async () => {
    processes.push(await ServerProcess.start(services, port))
    return processes.at(-1)!
  }
  /** For the queue, half a minute goes by. */
  const letTimePass = async () => {
    await services.database.rows(sql`update job_process set seen_at = seen_at - interval '31 seconds'`)
    await services.database.rows(sql`update graphile_worker._private_jobs set locked_at = locked_at - interval '31 seconds' where locked_at is not null`)
  }
  const statuses = async () => (await services.database.rows<{ status: string }>(sql`select distinct status from email_delivery`)).map(({ status }) => status)
  const deliveries = () => services.database.rows<{ messageId: string; events: number }>(sql`
    select message_id as "messageId", (select count(*)::int from ticket_event event where event.comment_id = delivery.comment_id and event.kind = 'EmailSent') as events from email_delivery delivery`)

  beforeEach(async () => {
    database = await createTestDatabase()
    directory = await mkdtemp(join(tmpdir(), 'helpdesk-files-'))
    services = await openServices(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: directory, PUBLIC_URL: 'http://helpdesk.test' }), database.url)
    receiver = await MailReceiver.start()
    const listener = createServer().listen(0, '127.0.0.1')
    await once(listener, 'listening')
    port = (listener.address() as AddressInfo).port
    listener.close()
    await once(listener, 'close')
    const server = { services, as: (credential) => new TestViewer(`http://127.0.0.1:${port}`, credential ?? {}, () => 0) } as Pick<TestServer, 'services' | 'as'> as TestServer
    const desk = await createDesk(server)
    await giveMailbox(server, desk.id, { port: receiver.port })
    operator = await asOperator(server)
    await start()
    ticket = await createTicket(await asClient(server, desk.id))
  })
  afterEach(async () => {
    for (const each of processes.splice(0)) await each.kill()
    await receiver.stop()
    await closeServices(services)
    await database.drop()
    await rm(directory, { recursive: true, force: true })
  })

  it('between the mail and the record of its 250: it comes once more, under the same Message-ID, and is sent once on the ticket', async () => {
    receiver.conduct = { hangs: 'after DATA' }
    await replyByMail(operator.viewer, ticket.id, 'Hello')
    await receiver.received(1)
    await processes[0]!.kill()
    receiver.release()
    expect(await statuses()).toEqual(['QUEUED'])
    await letTimePass()
    await start()
    await receiver.received(2)
    await until(async () => (await statuses()).join() === 'SENT', 'the record')
    expect(new Set(receiver.mails.map(({ messageId }) => messageId)).size).toBe(1)
    expect(await deliveries()).toEqual([{ messageId: receiver.mails[0]!.messageId, events: 1 }])
  })

  it('at any moment: none is lost, and at most one is doubled each time', async () => {
    const kills = 3
    const bodies = Array.from({ length: 30 }, (_, index) => `Reply ${index}`)
    for (const body of bodies) await replyByMail(operator.viewer, ticket.id, body)
    for (let count = 0; count < kills; count++) {
      const before = receiver.mails.length
      await until(() => receiver.mails.length > before + 1, 'some mails')
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
      await processes.at(-1)!.kill()
      await letTimePass()
      await start()
    }
    await until(async () => {
      await letTimePass()
      return (await statuses()).join() === 'SENT'
    }, 'all mails')
    const byId = groupBy(receiver.mails, ({ messageId }) => messageId)
    const ordered = await deliveries()
    expect([...byId.keys()].sort()).toEqual(ordered.map(({ messageId }) => messageId).sort())
    expect(ordered.every(({ events }) => events === 1)).toBe(true)
    expect(ordered).toHaveLength(bodies.length)
    expect(receiver.mails.length).toBeLessThanOrEqual(bodies.length + kills)
  })
})
