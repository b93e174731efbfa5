import { connectionTypes } from '../../../graphql/connection.js'
import { TicketEventObject } from './event.object.js'

export const { ConnectionType: TicketEventConnection } = connectionTypes<TicketEventObject>('TicketEvent', () => TicketEventObject, 'events')
