import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockDesk } from '../../desks/commands/lock-desk.js'
import { refuseUnknownVariables } from './refuse-unknown-variables.js'
import type { TemplateKind } from './template.enums.js'
import type { EmailTemplateInput } from './template.inputs.js'

/** Lets a desk's mails of a kind say what it wrote itself, from now on: also those that wait already. */
export function setTemplate({ services, viewer }: RequestContext, deskId: string, kind: TemplateKind, input: EmailTemplateInput): Promise<string> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    refuseUnknownVariables(kind, input)
    await tx.rows(sql`
      insert into email_template (desk_id, kind, subject, body) values (${desk.id}, ${kind}::email_kind, ${input.subject.trim()}, ${input.body})
      on conflict (desk_id, kind) do update set subject = excluded.subject, body = excluded.body`)
    return desk.id
  })
}

/** Lets them say again what they say by default. */
export function resetTemplate({ services, viewer }: RequestContext, deskId: string, kind: TemplateKind): Promise<string> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    await tx.rows(sql`delete from email_template where desk_id = ${desk.id} and kind = ${kind}::email_kind`)
    return desk.id
  })
}
