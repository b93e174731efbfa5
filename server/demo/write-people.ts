import type { Transaction } from '../core/command.js'
import type { Services } from '../core/services.js'
import { hashToken, randomToken } from '../core/token.js'
import { API_KEY_PREFIX } from '../core/credential.js'
import type { Cast, CastClient } from './cast.js'
import type { Dice } from './dice.js'
import { bytea, insertRows } from './insert-rows.js'

const SHOP_SCOPES = ['tickets:read', 'tickets:write', 'clients:read', 'clients:write']

/** Writes the desks with all that belongs to them, the operators, the clients and the shop's API key. `hashes` are in the operators' order. */
export async function writePeople(tx: Transaction, { secretBox }: Services, cast: Cast, hashes: string[], dice: Dice): Promise<void> {
  const { desks, operators, shop } = cast
  await insertRows(tx, 'operator', operators.map(({ id, name, email, role, createdAt }, index) => ({ id, name, email, password_hash: hashes[index], role, active: true, created_at: createdAt })))
  await insertRows(tx, 'desk', desks.map(({ id, name, colour, language, helpText, numberPattern, token, createdAt }) => ({
    id, name, colour, language, help_text: helpText, number_pattern: numberPattern, token, created_at: createdAt,
  })))
  await insertRows(tx, 'desk_secret', desks.map(({ id, createdAt }) => ({
    id: dice.id(createdAt), desk_id: id, secret_encrypted: bytea(secretBox.encrypt(randomToken())), created_at: createdAt,
  })))
  await insertRows(tx, 'desk_member', desks.flatMap((desk) => operators.filter((operator) => operator.desks.includes(desk.name)).map(({ id }) => ({ desk_id: desk.id, operator_id: id }))))
  await insertRows(tx, 'category', desks.flatMap((desk) => desk.demoCategories.map(({ id, name, archivedAt }, position) => ({ id, desk_id: desk.id, name, position, archived_at: archivedAt }))))
  await insertRows(tx, 'client', [cast.demoClient, ...cast.clients].map(clientRow))
  await insertRows(tx, 'api_key', [apiKeyRow(shop, operators[0]!.id)])
}

function clientRow({ id, deskId, externalId, email, name, phone, how, createdAt }: CastClient) {
  return { id, desk_id: deskId, external_id: externalId, email, name, phone: phone ?? null, verified: how !== 'stranger', created_at: createdAt }
}

/** Nobody is told its token: it stands for a key that the shop has had for long. */
function apiKeyRow({ id, name, createdAt }: Cast['shop'], createdBy: string) {
  const token = randomToken(API_KEY_PREFIX)
  return { id, name, prefix: token.slice(0, API_KEY_PREFIX.length + 4), token_hash: bytea(hashToken(token)), scopes: SHOP_SCOPES, created_by: createdBy, created_at: createdAt }
}
