import type { RequestContext } from '../../graphql/context.js'
import { deskById } from './desk.loaders.js'
import type { DeskPayload } from './desk.payloads.js'

/** The desk as it is after a change. */
export async function deskPayload(context: RequestContext, deskId: string): Promise<Omit<DeskPayload, 'userErrors'>> {
  return { desk: await context.loader(deskById).load(deskId) }
}
