const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** An id that could be one of ours, in the database's spelling; null for anything else, which then is simply not found. */
export function identifier(id: string | null | undefined): string | null {
  return id && UUID.test(id) ? id.toLowerCase() : null
}

/** Those of the ids that could be ours; the others match nothing. */
export function identifiers(ids: readonly string[]): string[] {
  return ids.map(identifier).filter((id): id is string => id !== null)
}
