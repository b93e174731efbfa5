import { randomKey } from '../../../../web-shared/writing/random-key'

// As RFC 9562 writes a random UUID; crypto.randomUUID is missing on a page that was served over plain HTTP.
const uuid = (hex: string) => [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-')

/** Names this page among an operator's open ones: they are gone from a ticket when the last of them is. */
export const tab = uuid(randomKey())
