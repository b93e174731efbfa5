import { parseCookie, stringifySetCookie } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import type { SessionCookie } from '../graphql/context.js'

export const SESSION_COOKIE = 'helpdesk_session'

/** The operator's session token in a Cookie header. */
export function sessionTokenIn(header: string | undefined): string | undefined {
  return parseCookie(header ?? '')[SESSION_COOKIE]
}

/** An operator's session: HttpOnly, so that no script reads it; SameSite=Lax, so that no other site posts with it. */
export function sessionCookie({ publicUrl }: Config, request: FastifyRequest, reply: FastifyReply): SessionCookie {
  const write = (value: string, expires: Date) =>
    void reply.header('set-cookie', stringifySetCookie(SESSION_COOKIE, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), expires }))
  return {
    token: sessionTokenIn(request.headers.cookie),
    set: write,
    clear: () => write('', new Date(0)),
  }
}
