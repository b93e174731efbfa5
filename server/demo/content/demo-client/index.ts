import type { Script } from '../script.js'
import { installEspressoMachine } from './install-espresso-machine.js'
import { shortTickets } from './short-tickets.js'

/** The eight tickets of the client who is signed in on the demo's host page. */
export const DEMO_CLIENT_SCRIPTS: Script[] = [...shortTickets, installEspressoMachine]
