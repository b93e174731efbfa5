import type { Identity } from '../../widget/protocol'

/**
 * The external ID that a signed identity speaks of; undefined for somebody nobody signed for. Unchecked: good for nothing but to tell a
 * renewal from somebody else.
 */
export function subjectOf(identity: Identity | null): string | undefined {
  if (identity && 'externalId' in identity) return identity.externalId
  if (!identity || !('jwt' in identity)) return undefined
  try {
    const [, claims = ''] = identity.jwt.split('.')
    return String((JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as { sub?: unknown }).sub)
  } catch {
    // No server believes this one.
    return ''
  }
}
