import sql from 'sql-template-tag'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { ImapSettings } from '../doors/imap-settings.js'
import { testImap } from '../doors/test-imap.js'
import { deskToSetUp } from './desk-to-set-up.js'

type KeptSettings = Omit<ImapSettings, 'password'> & { passwordEncrypted: Buffer }

/** Looks into the folder that a desk's mail is fetched from. @returns how many mails are in it */
export async function testImapOf(context: RequestContext, deskId: string): Promise<number> {
  const desk = await deskToSetUp(context, deskId)
  const { database, limits, secretBox } = context.services
  await limits.take('mailTestByViewer', context.viewer!.id)
  const [kept] = await database.rows<KeptSettings>(sql`
    select imap_host as host, imap_port as port, imap_security as security, imap_user as "user", imap_password_encrypted as "passwordEncrypted",
           imap_folder as folder, imap_done_folder as "doneFolder"
      from mailbox where desk_id = ${desk.id} and imap_host is not null`)
  if (!kept) throw userError('DISABLED', `${desk.name} fetches no mail yet. Save where to fetch it from, then look.`, ['deskId'])
  const { passwordEncrypted, ...settings } = kept
  try {
    return (await testImap({ ...settings, password: secretBox.decrypt(passwordEncrypted) })).mails
  } catch (error) {
    throw userError('INVALID', `The mail server said: ${(error as Error).message}`)
  }
}
