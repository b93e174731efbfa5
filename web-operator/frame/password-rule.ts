const fewest = 12

/** What a password must be, told before it is typed. */
export const passwordRule = `At least ${fewest} characters; several words make a good one.`

/** What is wrong with a new password, or null. */
export const newPasswordMistake = (password: string) => (password.length >= fewest ? null : `Use at least ${fewest} characters; this has ${password.length}.`)
