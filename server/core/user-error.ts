export enum UserErrorCode {
  REQUIRED = 'REQUIRED',
  TOO_LONG = 'TOO_LONG',
  INVALID = 'INVALID',
  NOT_FOUND = 'NOT_FOUND',
  NOT_ALLOWED = 'NOT_ALLOWED',
  ILLEGAL_TRANSITION = 'ILLEGAL_TRANSITION',
  STALE = 'STALE',
  CONFLICT = 'CONFLICT',
  RATE_LIMITED = 'RATE_LIMITED',
  TOO_LARGE = 'TOO_LARGE',
  DISABLED = 'DISABLED',
}

export interface UserErrorDetail {
  code: keyof typeof UserErrorCode
  /** What happened and what to do next, for the person who did it. */
  message: string
  /** Path into the input, null when the error is about the whole. */
  field: string[] | null
}

/** Thrown by commands, answered as the payload's `userErrors`; the transaction around it is rolled back. */
export class UserErrors extends Error {
  constructor(readonly details: UserErrorDetail[]) {
    super(details.map(({ message }) => message).join(' '))
  }
}

export function userError(code: keyof typeof UserErrorCode, message: string, field: string[] | null = null): UserErrors {
  return new UserErrors([{ code, message, field }])
}
