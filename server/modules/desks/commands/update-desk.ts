import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { originOf } from '../allowed-origins.js'
import type { DeskUpdateInput } from '../desk.inputs.js'
import { lockDesk } from './lock-desk.js'
import { writeMembers } from './write-members.js'

/** Changes a desk's settings. A new pattern is for tickets from now on; numbers that were given stay. */
export function updateDesk({ services, viewer }: RequestContext, deskId: string, input: DeskUpdateInput): Promise<string> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    desk.name = input.name?.trim() ?? desk.name
    desk.colour = input.colour?.toUpperCase() ?? desk.colour
    desk.language = input.language ?? desk.language
    desk.helpText = input.helpText ?? desk.helpText
    desk.numberPattern = input.numberPattern?.trim() ?? desk.numberPattern
    desk.active = input.active ?? desk.active
    desk.allowedOrigins = input.allowedOrigins ? [...new Set(input.allowedOrigins.map(originOf))] : desk.allowedOrigins
    await tx.manager.save(desk)
    if (input.memberIds) await writeMembers(tx, desk.id, input.memberIds)
    return desk.id
  })
}
