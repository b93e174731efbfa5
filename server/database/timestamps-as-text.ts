import pg from 'pg'

const TIMESTAMPTZ = 1184
const DATE = 1082

/**
 * Timestamps stay text from the wire to the answer (a Date would cost time and microseconds, which cursors need).
 * PostgreSQL writes `2026-01-31 12:00:00.1234+00` for a session in UTC; RFC 3339 wants `T` and `Z`, and with all six digits such
 * texts sort like the moments that they are.
 */
export function rfc3339(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(6, '0')}Z`
}

export const timestampsAsText: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === TIMESTAMPTZ) return rfc3339
    if (oid === DATE) return (text: string) => text
    return pg.types.getTypeParser(oid, format as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}
