import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import { withoutDetail } from '../addresses/reply-address.js'

/** The desk whose mailbox an address is, with or without something behind a +; null for any other. */
export async function deskOfAddress({ database }: Services, address: string): Promise<string | null> {
  const [desk] = await database.rows<{ id: string }>(sql`select id from desk where lower(mailbox_address) = ${withoutDetail(address)}`)
  return desk?.id ?? null
}
