import sql, { type Sql } from 'sql-template-tag'

/** More would not make a search better, only slower: PostgreSQL may read every few characters as a word. */
const MOST_CHARACTERS = 200
const MOST_WORDS = 20

/** The words of a search; a hyphen parts them, as in the vectors. */
export function searchWords(search: string): string[] {
  return search.trimStart().slice(0, MOST_CHARACTERS).split(/[\s-]+/).filter(Boolean).slice(0, MOST_WORDS)
}

/** All of the words, for finding tickets. */
export function allWords(search: string): Sql {
  return tsquery(search, '&')
}

/** Any of the words, for telling where a ticket that was found has them. */
export function anyWord(search: string): Sql {
  return tsquery(search, '|')
}

/**
 * Each word quoted for to_tsquery, the last as a prefix, since one searches while typing. What PostgreSQL reads as several words (don't,
 * a_b) it wants side by side; the vectors keep no places, so they need only all be there.
 */
function tsquery(search: string, operator: '&' | '|'): Sql {
  const words = searchWords(search)
  const text = words.map((word, index) => `'${word.replace(/[\\']/g, '\\$&')}'${index === words.length - 1 ? ':*' : ''}`).join(` ${operator} `)
  return sql`regexp_replace(to_tsquery('simple', ${text})::text, ' <(-|\\d+)> ', ' & ', 'g')::tsquery`
}
