import type { RequestContext } from '../../../graphql/context.js'
import { deskToSetUp } from './desk-to-set-up.js'

export async function testImapOf(context: RequestContext, deskId: string): Promise<number> {
  const desk = await deskToSetUp(context, deskId)
  throw new Error(`not there yet: ${desk.id}`)
}
