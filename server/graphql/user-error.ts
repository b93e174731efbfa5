import { validate, type ValidationError } from 'class-validator'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { UserErrorCode, UserErrors, type UserErrorDetail } from '../core/user-error.js'

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'What kind of mistake it was, for programs; the message is for people.',
  valuesConfig: {
    REQUIRED: { description: 'Something that is needed was left out or empty.' },
    TOO_LONG: { description: 'Longer than the limit that the message names.' },
    INVALID: { description: 'Not of the form that is expected.' },
    NOT_FOUND: { description: 'Does not exist, or is not visible to this viewer; the two are not told apart.' },
    NOT_ALLOWED: { description: 'This viewer may not do this.' },
    ILLEGAL_TRANSITION: { description: "Not a legal move from the ticket's present status." },
    STALE: { description: 'Something happened that the author has not seen; send again with `force` to go on.' },
    CONFLICT: { description: 'Contradicts something that is there already.' },
    RATE_LIMITED: { description: 'Too many attempts; the message says when to try again.' },
    TOO_LARGE: { description: 'More bytes or items than the limit that the message names.' },
    DISABLED: { description: 'Switched off or not configured here.' },
  },
})

@ObjectType({ description: 'Something that the person who asked can put right.' })
export class UserError {
  @Field(() => String, { description: 'What happened and what to do next, in English.' })
  message!: string

  @Field(() => UserErrorCode, { description: 'What kind of mistake it was.' })
  code!: UserErrorDetail['code']

  @Field(() => [String], { nullable: true, description: 'Path into the input, like ["title"]. Null when it is about the whole.' })
  field!: string[] | null
}

@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when it was done. Otherwise nothing was changed, and these say why.' })
  userErrors!: UserErrorDetail[]
}

/** Runs a mutation whose input is checked first; mistakes of the person become `userErrors` of an otherwise empty payload. */
export async function payload<P extends Payload>(empty: Omit<P, 'userErrors'>, input: object | null, run: () => Promise<Omit<P, 'userErrors'>>): Promise<P> {
  try {
    if (input) await checked(input)
    return { ...(await run()), userErrors: [] } as unknown as P
  } catch (error) {
    if (error instanceof UserErrors) return { ...empty, ...detailsOf(error), userErrors: error.details } as P
    throw error
  }
}

/** An error may bring parts of the payload along, like the unseen events of a STALE reply. */
function detailsOf(error: UserErrors): object {
  return 'payload' in error && error.payload ? error.payload : {}
}

async function checked(input: object): Promise<void> {
  const errors = await validate(input, { forbidUnknownValues: false })
  if (errors.length) throw new UserErrors(errors.flatMap((error) => userErrorsOf(error, [])))
}

/** class-validator's constraints by the code that they mean; anything else is INVALID. */
const CODES: Record<string, UserErrorDetail['code']> = { isNotBlank: 'REQUIRED', maxLength: 'TOO_LONG', maxBytes: 'TOO_LONG', arrayMaxSize: 'TOO_LARGE' }

function userErrorsOf({ property, constraints, children }: ValidationError, path: string[]): UserErrorDetail[] {
  const field = [...path, property]
  const own = Object.entries(constraints ?? {}).map(([name, message]) => ({ code: CODES[name] ?? ('INVALID' as const), message, field }))
  return [...own, ...(children ?? []).flatMap((child) => userErrorsOf(child, field))]
}
