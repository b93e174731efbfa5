import { randomUUID } from 'node:crypto'
import { html } from 'ghtml'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { loopMark } from '../addresses/loop-mark.js'
import { composeMail } from '../deliveries/compose-mail.js'
import { postBoxOf } from '../deliveries/post-box.js'
import { wordsOf } from '../deliveries/posting-failure.js'
import { emailLayout } from '../templates/email-layout.js'
import { deskToSetUp } from './desk-to-set-up.js'

/** An admin waits for it. */
const PATIENCE_SECONDS = 20

/** Sends a test mail and waits for what the server says, so that an admin need not wait for the first client to find a mistake. */
export async function testMailbox(context: RequestContext, deskId: string, to: string): Promise<boolean> {
  const desk = await deskToSetUp(context, deskId)
  await context.services.limits.take('mailTestByViewer', context.viewer!.id)
  const postBox = await postBoxOf(context.services, desk.id, PATIENCE_SECONDS)
  if (!postBox) throw userError('DISABLED', `${desk.name} has no mailbox yet. Save one, then send a test.`, ['deskId'])
  const sentence = `This is a test of the mailbox of ${desk.name}. It arrived, so mails to your clients will.`
  const subject = `Test of ${desk.name}`
  const page = emailLayout({ language: 'en', deskName: desk.name, colour: desk.colour }, subject, html`<p style="margin:0 0 16px">${sentence}</p>`)
  try {
    const messageId = `<${randomUUID()}@${postBox.address.split('@').at(-1)}>`
    const raw = await composeMail(postBox, { subject, html: page, text: sentence }, { to, messageId, automatic: 'auto-generated', loopMark: loopMark(context.services.secretBox) })
    await postBox.post({ from: postBox.address, to, subject, raw })
    return true
  } catch (error) {
    throw userError('INVALID', `The mail server said: ${wordsOf(error)}`)
  }
}
