import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { asClient, asOperator, createDesk, createTicket, type TestClient } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import { until } from '../test/test-viewer.js'
import { sweeps } from '../modules.js'

let server: TestServer
let client: TestClient

beforeAll(async () => {
  server = await startTestServer()
  client = await asClient(server, (await createDesk(server)).id)
})
afterAll(() => server.stop())

const rows = <T extends object>(statement: ReturnType<typeof sql>) => server.services.database.rows<T>(statement)
/** Puts a sweep into the queue, as the clock does once an hour, and waits until it is done. */
const sweep = async (name: string) => {
  await rows(sql`select graphile_worker.add_job(${name})`)
  await until(async () => (await rows(sql`select from graphile_worker.jobs where task_identifier = ${name}`)).length === 0, name)
}
const upload = async (name: string) => {
  const form = new FormData()
  form.append('file', new Blob(['noise']), name)
  return ((await (await fetch(`${server.url}/attachments`, { method: 'POST', headers: client.viewer.headers, body: form })).json()) as { id: string }).id
}

describe('sweeps', () => {
  it('come by themselves', async () => {
    const known = await rows<{ identifier: string }>(sql`select identifier from graphile_worker._private_known_crontabs`)
    expect(known.map(({ identifier }) => identifier).sort()).toEqual(Object.keys(sweeps).sort())
  })

  it('take idempotency keys that answer no retry any more', async () => {
    for (const hours of [24, 26]) {
      await rows(sql`insert into idempotency_key (actor, key, operation, payload_hash, created_at) values ('a', ${String(hours)}, 'o', 'h', now() - make_interval(hours => ${hours}::int))`)
    }
    await sweep('sweep_idempotency_keys')
    expect(await rows(sql`select key from idempotency_key where actor = 'a'`)).toEqual([{ key: '24' }])
  })

  it('take expired sessions and invites, and leave who is signed in', async () => {
    const [expired, invited, present] = [await asOperator(server), await asOperator(server), await asOperator(server)]
    await rows(sql`update operator_session set expires_at = now() - interval '1 second' where operator_id = ${expired.id}`)
    for (const [operator, seconds] of [[expired, -1], [invited, 60]] as const) {
      await rows(sql`insert into operator_invite (operator_id, token_hash, expires_at) values (${operator.id}, ${Buffer.from(operator.id)}, now() + make_interval(secs => ${seconds}::int))`)
    }
    await sweep('sweep_operator_sign_ins')
    const left = await rows<{ operatorId: string }>(sql`select operator_id as "operatorId" from operator_session where operator_id in (${expired.id}, ${present.id})`)
    expect([left, await rows(sql`select operator_id as "operatorId" from operator_invite`)]).toEqual([[{ operatorId: present.id }], [{ operatorId: invited.id }]])

    const gone = await asClient(server, (await createDesk(server)).id)
    await rows(sql`update client_session set expires_at = now() - interval '1 second' where client_id = ${gone.id}`)
    await sweep('sweep_client_sessions')
    expect(await rows(sql`select client_id as "clientId" from client_session`)).toEqual([{ clientId: client.id }])
  })

  it('take files that nobody attached for a day, with their bytes', async () => {
    const [old, fresh, used] = [await upload('old.txt'), await upload('fresh.txt'), await upload('used.txt')]
    const ticket = await createTicket(client)
    await client.viewer.data('mutation ($id: ID!, $file: ID!) { ticketReply(ticketId: $id, input: { body: "x", attachmentIds: [$file] }) { userErrors { code } } }', { id: ticket.id, file: used })
    await rows(sql`update attachment set created_at = now() - interval '25 hours' where id in (${old}, ${used})`)
    await sweep('sweep_uploads')
    await until(async () => !(await server.services.files.exists(old)), 'the bytes to go')
    expect((await rows<{ id: string }>(sql`select id from attachment order by id`)).map(({ id }) => id)).toEqual([fresh, used])
    expect(await Promise.all([fresh, used].map((id) => server.services.files.exists(id)))).toEqual([true, true])
  })

  it('take tabs that did not come back', async () => {
    for (const seconds of [-1, 25]) {
      await rows(sql`insert into ticket_presence (ticket_id, operator_id, tab, replying, expires_at) values (${uuid()}, ${uuid()}, ${uuid()}, false, now() + make_interval(secs => ${seconds}::int))`)
    }
    await sweep('sweep_presence')
    expect(await rows(sql`select expires_at > now() as present from ticket_presence`)).toEqual([{ present: true }])
  })
})
