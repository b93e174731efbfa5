import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import type { SecretBox } from '../../../core/secret-box.js'
import { randomToken } from '../../../core/token.js'

/** Gives a desk a secret that host pages sign with. */
export async function writeSecret(tx: Transaction, secretBox: SecretBox, deskId: string): Promise<void> {
  await tx.rows(sql`insert into desk_secret (id, desk_id, secret_encrypted) values (${uuid()}, ${deskId}, ${secretBox.encrypt(randomToken())})`)
}
