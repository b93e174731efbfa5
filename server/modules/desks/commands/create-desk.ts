import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import { randomToken } from '../../../core/token.js'
import { userError } from '../../../core/user-error.js'
import { isAdmin } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { Desk } from '../desk.entity.js'
import type { DeskCreateInput } from '../desk.inputs.js'
import { lendAddresses } from '../../email/mailboxes/lend-addresses.js'
import { writeMembers } from './write-members.js'

/** Makes a desk with a token for its widget; it takes tickets at once. Its first secret is made by who will see it. */
export async function createDesk({ services, viewer }: RequestContext, input: DeskCreateInput): Promise<string> {
  if (!viewer || !isAdmin(viewer)) throw userError('NOT_ALLOWED', 'Only admins can make desks. Ask one of them.')
  const { idempotencyKey, ...payload } = input
  return command(services, (tx) =>
    once(tx, { actor: `${viewer.kind}:${viewer.id}`, operation: 'deskCreate', key: idempotencyKey, payload }, async () => {
      const id = uuid()
      await tx.manager.insert(Desk, {
        id,
        name: input.name.trim(),
        colour: input.colour.toUpperCase(),
        language: input.language,
        helpText: input.helpText ?? '',
        numberPattern: input.numberPattern?.trim() ?? 'SUP-{{nr}}',
        token: randomToken(),
        active: true,
      })
      await writeMembers(tx, id, input.memberIds ?? [])
      await lendAddresses(tx, services.config)
      return id
    }),
  )
}
