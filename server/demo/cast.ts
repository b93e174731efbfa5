import type { Actor } from '../core/actor.js'
import { displayName } from '../modules/clients/client.object.js'
import { CLIENTS, type ClientTemplate } from './content/clients.js'
import { DESKS, OPERATORS } from './content/desks.js'
import { DEMO_CLIENT } from './demo-client.js'
import { Dice } from './dice.js'
import { DAY } from './office-hours.js'

export interface DemoCategory {
  id: string
  name: string
  archivedAt: Date | null
}

export type DemoDesk = (typeof DESKS)[number] & { id: string; createdAt: Date; demoCategories: DemoCategory[] }

export interface CastOperator {
  id: string
  name: string
  firstName: string
  email: string
  role: 'ADMIN' | 'OPERATOR'
  desks: readonly string[]
  createdAt: Date
  actor: Actor
}

export interface CastClient extends ClientTemplate {
  id: string
  deskId: string
  firstName: string
  email: string
  externalId: string | null
  /** The one of their first ticket for who came with it; null until then. */
  createdAt: Date | null
  actor: Actor
}

/** Everybody and everything that the demo's tickets are about. */
export interface Cast {
  desks: DemoDesk[]
  operators: CastOperator[]
  clients: CastClient[]
  demoClient: CastClient
  /** The shop's own software, which makes tickets by the API. */
  shop: Actor & { id: string; createdAt: Date }
}

const DAYS_IN_BUSINESS = 200

/** Calls up the demo's people at a moment; the same ones every time. */
export function callCast(now: Date): Cast {
  const dice = new Dice('cast')
  const founded = new Date(now.getTime() - DAYS_IN_BUSINESS * DAY)
  const desks = DESKS.map((desk): DemoDesk => ({
    ...desk,
    id: dice.id(founded),
    createdAt: founded,
    demoCategories: desk.categories.map((category) => ({ id: dice.id(founded), name: category.name, archivedAt: archivedAt(category, now) })),
  }))
  const operators = OPERATORS.map(({ name, role, desks: works }): CastOperator => {
    const id = dice.id(founded)
    const firstName = firstWord(name)
    return { id, name, firstName, email: `${firstName.toLowerCase()}@acme.example`, role, desks: works, createdAt: founded, actor: { kind: 'operator', id, name } }
  })
  const deskIds = new Map(desks.map(({ name, id }) => [name, id]))
  const clients = CLIENTS.map((template, index) => clientOf(template, deskIds.get(template.desk)!, mailOf(template), 1002 + index, dice, now))
  const template: ClientTemplate = { name: DEMO_CLIENT.name, desk: 'Support', how: 'known', city: 'Poznań', company: 'Nowak & Daughters', phone: '+48 61 555 01 17' }
  const demoClient = { ...clientOf(template, deskIds.get('Support')!, DEMO_CLIENT.email, 1001, dice, now), externalId: DEMO_CLIENT.externalId }
  return { desks, operators, clients, demoClient, shop: { kind: 'apiKey', id: dice.id(founded), name: 'Acme shop', createdAt: founded } }
}

function clientOf(template: ClientTemplate, deskId: string, email: string, number: number, dice: Dice, now: Date): CastClient {
  const createdAt = new Date(now.getTime() - dice.between(91 * 24, 190 * 24) * (DAY / 24))
  const id = dice.id(createdAt)
  const externalId = template.how === 'known' ? `acme-${number}` : null
  return {
    ...template,
    id,
    deskId,
    firstName: firstWord(template.name),
    email,
    externalId,
    createdAt: template.how === 'known' ? createdAt : null,
    actor: { kind: 'client', id, name: displayName({ name: template.name, email, externalId }) },
  }
}

function archivedAt({ archivedDaysAgo }: { archivedDaysAgo?: number }, now: Date): Date | null {
  return archivedDaysAgo === undefined ? null : new Date(now.getTime() - archivedDaysAgo * DAY)
}

function firstWord(name: string): string {
  return name.split(' ')[0]!
}

/** Names have accents, addresses do not. */
function mailOf({ name, company }: ClientTemplate): string {
  const local = name.replace(/ø/g, 'o').replace(/ł/g, 'l').normalize('NFD').replace(/[^a-zA-Z ]/g, '').trim().toLowerCase().replace(/ +/g, '.')
  return `${local}@example.${company ? 'org' : 'com'}`
}
