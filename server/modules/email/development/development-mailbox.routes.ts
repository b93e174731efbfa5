import formBody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { simpleParser } from 'mailparser'
import type { Services } from '../../../core/services.js'
import { UserErrors } from '../../../core/user-error.js'
import { identifier } from '../../../graphql/identifier.js'
import { answerCaughtMail, writeMail } from './client-mail.js'
import { caughtMail, caughtMails, desksToWriteTo, waitingMails } from './caught-mails.js'
import { listPage, mailPage, refusalPage } from './mailbox-page.js'

type Fields = Record<string, string | undefined>

/** The pages' own style, a form back to us, a frame of ours: nothing else. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
/** A mail as its reader's program would show it: styles and links, no script, nothing loaded. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'"

/** Where the mails of desks without a mailbox end, and where one answers them as the client would: so the whole circle works on a bare machine. Never where strangers could open it. */
export async function developmentMailboxRoutes(app: FastifyInstance, services: Services): Promise<void> {
  if (!services.config.catchesMail) return
  await app.register(async (scope) => {
    await scope.register(formBody)

    scope.get<{ Querystring: { written?: string } }>('/dev/mailbox', async ({ query }, reply) => {
      const [mails, desks, waiting] = await Promise.all([caughtMails(services), desksToWriteTo(services), waitingMails(services)])
      return show(reply, listPage({ mails, desks, waiting, written: query.written !== undefined }))
    })

    scope.get<{ Params: { id: string } }>('/dev/mailbox/:id', async ({ params }, reply) => {
      const mail = await caughtMail(services, identifier(params.id))
      if (!mail) return reply.code(404).send('There is no such mail.')
      return show(reply, mailPage(mail, await simpleParser(mail.raw)))
    })

    scope.get<{ Params: { id: string } }>('/dev/mailbox/:id/html', async ({ params }, reply) => {
      const mail = await caughtMail(services, identifier(params.id))
      if (!mail) return reply.code(404).send('There is no such mail.')
      const { html } = await simpleParser(mail.raw)
      return reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': MAIL_POLICY, 'cache-control': 'no-store' }).send(html || '')
    })

    scope.get<{ Params: { id: string } }>('/dev/mailbox/:id/raw', async ({ params }, reply) => {
      const mail = await caughtMail(services, identifier(params.id))
      if (!mail) return reply.code(404).send('There is no such mail.')
      return reply.headers({ 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', 'content-security-policy': PAGE_POLICY }).send(mail.raw)
    })

    scope.post<{ Params: { id: string }; Body: Fields | undefined }>('/dev/mailbox/:id/answer', (request, reply) =>
      done(request, reply, () => answerCaughtMail(services, identifier(request.params.id), request.body?.text ?? '')),
    )

    scope.post<{ Body: Fields | undefined }>('/dev/mailbox', (request, reply) =>
      done(request, reply, () => writeMail(services, { deskId: request.body?.deskId ?? '', from: request.body?.from ?? '', subject: request.body?.subject ?? '', text: request.body?.text ?? '' })),
    )
  })
}

/** Another site's form must not write mails here: browsers say where a request comes from, over plain HTTP to another machine by Origin alone. */
async function done(request: FastifyRequest, reply: FastifyReply, run: () => Promise<void>): Promise<FastifyReply> {
  const { 'sec-fetch-site': site = 'same-origin', origin, host } = request.headers
  if (site !== 'same-origin' || (origin !== undefined && origin.replace(/^https?:\/\//, '') !== host)) return show(reply.code(403), refusalPage('Only the page of the development mailbox writes mails here.'))
  try {
    await run()
  } catch (error) {
    if (error instanceof UserErrors) return show(reply.code(400), refusalPage(error.message))
    throw error
  }
  return reply.redirect('/dev/mailbox?written', 303)
}

function show(reply: FastifyReply, page: string): FastifyReply {
  return reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-store', 'referrer-policy': 'same-origin' }).send(page)
}
