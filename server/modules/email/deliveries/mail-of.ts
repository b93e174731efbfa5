import { html } from 'ghtml'
import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import { displayName } from '../../clients/client.object.js'
import { publicUrl } from '../../public-links/public-url.js'
import { loopMark } from '../addresses/loop-mark.js'
import { replyAddress } from '../addresses/reply-address.js'
import { defaultTemplate } from '../templates/default-templates.js'
import { EmailKind } from '../templates/email-template.js'
import { renderEmail } from '../templates/render-email.js'
import { attachedFiles } from './attached-files.js'
import { composeMail } from './compose-mail.js'
import type { OutgoingMail, PostBox } from './post-box.js'
import { referencesOf } from './references-of.js'
import type { TriedDelivery } from './send-email.js'

interface MailFacts {
  ticketId: string
  number: string
  title: string
  isByEmail: boolean
  deskName: string
  colour: string
  language: string
  name: string | null
  email: string | null
  externalId: string | null
  linkEncrypted: Buffer | null
  authorName: string
  body: string
  bodyHtml: string
  subject: string | null
  template: string | null
}

/** The mail of a delivery, as things stand now. Null when there is nothing to tell any more: its comment was removed or made internal. */
export async function mailOf(services: Services, postBox: PostBox, delivery: TriedDelivery): Promise<OutgoingMail | null> {
  const facts = await factsOf(services, delivery)
  if (!facts) return null
  const { files, leftOut } = await attachedFiles(services, delivery.commentId)
  const comment = withLeftOut(facts, leftOut)
  const url = facts.linkEncrypted && publicUrl(services, facts.linkEncrypted)
  const kind = delivery.trusted ? delivery.kind : EmailKind.TICKET_RECEIVED_UNVERIFIED
  const own = facts.subject && facts.template && kind !== EmailKind.TICKET_RECEIVED_UNVERIFIED ? { subject: facts.subject, body: facts.template } : null
  const rendered = renderEmail({
    kind,
    template: own ?? defaultTemplate(kind, facts.language),
    values: {
      ticket_title: facts.title,
      ticket_number: facts.number,
      ticket_url: url,
      desk_name: facts.deskName,
      client_name: facts.name ? displayName(facts) : '',
      operator_name: facts.authorName,
      comment_content: comment,
    },
    look: { language: facts.language, deskName: facts.deskName, colour: facts.colour },
  })
  const references = await referencesOf(services, facts.ticketId, delivery)
  const raw = await composeMail(postBox, rendered, {
    to: delivery.to,
    messageId: delivery.messageId,
    replyTo: replyAddress(services.secretBox, postBox.address, 'client', facts.ticketId),
    references,
    automatic: delivery.automatic ? (facts.isByEmail ? 'auto-replied' : 'auto-generated') : undefined,
    loopMark: loopMark(services.secretBox),
    attachments: files,
  })
  return { from: postBox.address, to: delivery.to, subject: rendered.subject, raw }
}

async function factsOf({ database }: Services, { ticketId, commentId, kind }: TriedDelivery): Promise<MailFacts | undefined> {
  const [facts] = await database.rows<MailFacts>(sql`
    select ticket.id as "ticketId", ticket.number, ticket.title, ticket.source = 'EMAIL' as "isByEmail", desk.name as "deskName", desk.colour, desk.language,
           client.name, client.email, client.external_id as "externalId", link.token_encrypted as "linkEncrypted",
           coalesce(comment.author_name, '') as "authorName", coalesce(comment.body, '') as body, coalesce(comment.body_html, '') as "bodyHtml",
           template.subject, template.body as template
      from ticket named
      left join comment on comment.id = ${commentId}::uuid
      join ticket on ticket.id = coalesce(comment.ticket_id, named.merged_into_id, named.id)
      join desk on desk.id = ticket.desk_id
      join client on client.id = ticket.client_id
      left join public_link link on link.ticket_id = ticket.id and link.revoked_at is null
      left join email_template template on template.desk_id = desk.id and template.kind = ${kind}::email_kind
     where named.id = ${ticketId} and (${commentId}::uuid is null or (comment.visibility = 'PUBLIC' and comment.removed_at is null))`)
  return facts
}

/** Files that do not fit into a mail are named; the ticket has them. */
function withLeftOut({ body, bodyHtml }: MailFacts, leftOut: string[]): { markdown: string; html: string } {
  if (!leftOut.length) return { markdown: body, html: bodyHtml }
  return { markdown: [body, ...leftOut.map((name) => `📎 ${name}`)].join('\n\n'), html: bodyHtml + leftOut.map((name) => html`<p>📎 ${name}</p>`).join('') }
}
