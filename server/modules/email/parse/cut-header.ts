/** The first field of a mail of which a door could take the beginning only: how many bytes it had. */
export const CUT_HEADER = 'X-Helpdesk-Cut'
