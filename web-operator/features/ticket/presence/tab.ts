import { randomKey } from '../../../../web-shared/writing/random-key'

/** Names this page among an operator's open ones: they are gone from a ticket when the last of them is. */
export const tab = randomKey()
