import { GraphQLError } from 'graphql'
import sql, { raw, type Sql } from 'sql-template-tag'
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql'
import { isDay, momentInUtc } from './moment.js'

/** The most that one page holds. */
export const MOST_PER_PAGE = 200

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when there is more after this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'True when there is more before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: "The first edge's cursor, for `before`. Null on an empty page." })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: "The last edge's cursor, for `after`. Null on an empty page." })
  endCursor!: string | null
}

@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: `How many, from 1 to ${MOST_PER_PAGE}.` })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'A cursor: the page starts behind it.' })
  after?: string | null
}

@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: `How many from the end, from 1 to ${MOST_PER_PAGE}; wins over \`first\`.` })
  last?: number | null

  @Field(() => String, { nullable: true, description: 'A cursor: the page ends before it.' })
  before?: string | null
}

export interface Edge<T> {
  cursor: string
  node: T
}

export interface Page<T> {
  edges: Edge<T>[]
  nodes: T[]
  pageInfo: PageInfo
}

/** An edge type and a connection type of a node type, alike for every list. */
export function connectionTypes<T extends object>(name: string, nodeType: () => ClassType<T> | Function, plural: string) {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} on a page.` })
  class EdgeType {
    @Field(() => String, { description: 'Where this edge lies in the list; opaque.' })
    cursor!: string

    @Field(nodeType, { description: 'What the edge leads to.' })
    node!: T
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}, only of those that the viewer may see.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The page, with cursors.' })
    edges!: EdgeType[]

    @Field(() => [nodeType() as ClassType<T>], { description: 'The page, without cursors.' })
    nodes!: T[]

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    pageInfo!: PageInfo
  }
  return { EdgeType, ConnectionType }
}

/** A keyset: the columns that order a list, the last of them unique, all in one direction. */
export interface Keyset {
  columns: { expression: string; type: string }[]
  descending: boolean
}

/** The SQL of one page: what to compare, how to order, how many to read (one more than asked, to know whether there is more). */
export interface PageQuery {
  condition: Sql
  order: Sql
  limit: Sql
  size: number
  backward: boolean
  hasCursor: boolean
}

/** Checks a page's arguments and turns them into SQL. A bad argument is named in a BAD_USER_INPUT. */
export function pageQuery(keyset: Keyset, args: PageArgs): PageQuery {
  const backward = args.last != null
  const size = pageSize(backward ? 'last' : 'first', (backward ? args.last : args.first) ?? 50)
  const after = args.after != null ? comparison(keyset, 'after', args.after, keyset.descending ? '<' : '>') : null
  const before = args.before != null ? comparison(keyset, 'before', args.before, keyset.descending ? '>' : '<') : null
  const direction = keyset.descending !== backward ? 'desc' : 'asc'
  return {
    condition: sql`${after ?? raw('true')} and ${before ?? raw('true')}`,
    order: raw(keyset.columns.map(({ expression }) => `${expression} ${direction}`).join(', ')),
    // A literal, since a parameter here keeps the planner from knowing that only a page is wanted.
    limit: raw(String(size + 1)),
    size,
    backward,
    hasCursor: Boolean(backward ? before : after),
  }
}

/** Builds the page from the rows of a PageQuery: drops the one too many and turns a backward page around. */
export function pageOf<R, T>(query: PageQuery, rows: R[], keyOf: (row: R) => string[], nodeOf: (row: R) => T): Page<T> {
  const hasMore = rows.length > query.size
  const kept = rows.slice(0, query.size)
  if (query.backward) kept.reverse()
  const edges = kept.map((row) => ({ cursor: encodeCursor(keyOf(row)), node: nodeOf(row) }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: query.backward ? query.hasCursor : hasMore,
      hasPreviousPage: query.backward ? hasMore : query.hasCursor,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** For a viewer who may see none of a list. */
export function emptyPage<T>(): Page<T> {
  return { edges: [], nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } }
}

export function badInput(field: string, message: string): GraphQLError {
  return new GraphQLError(`${field}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', field } })
}

export function encodeCursor(key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** How many items an argument asks for; out of bounds it is named in a BAD_USER_INPUT. */
export function pageSize(field: string, value: number): number {
  if (value >= 1 && value <= MOST_PER_PAGE) return value
  throw badInput(field, `give a number from 1 to ${MOST_PER_PAGE}.`)
}

function comparison(keyset: Keyset, field: string, cursor: string, operator: '<' | '>'): Sql {
  const key = decodeCursor(cursor, keyset)
  if (!key) throw badInput(field, 'this is not a cursor of this list.')
  const columns = raw(keyset.columns.map(({ expression }) => expression).join(', '))
  // Behind a select the planner does not see the value: near the end of a list it would expect nothing to be left, and read and sort all.
  const values = keyset.columns.map(({ type }, index) => sql`(select ${key[index]}::${raw(type)})`)
  return sql`(${columns}) ${raw(operator)} (${values.reduce((all, value) => sql`${all}, ${value}`)})`
}

/** What a cursor's part must look like, so that no made-up cursor reaches a cast in the database. */
const SHAPES: Record<string, (part: string) => boolean> = {
  uuid: (part) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
  timestamptz: (part) => part.endsWith('Z') && momentInUtc(part) !== null,
  ticket_priority: (part) => /^(LOW|NORMAL|HIGH|URGENT)$/.test(part),
  int: (part) => /^\d{1,9}$/.test(part),
  date: (part) => part === 'infinity' || isDay(part),
}

function decodeCursor(cursor: string, { columns }: Keyset): string[] | null {
  let key: unknown
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  if (!Array.isArray(key) || key.length !== columns.length) return null
  return key.every((part, index) => typeof part === 'string' && SHAPES[columns[index]!.type]!(part)) ? key : null
}

/** The cost of a page: what it holds, as often as it is long. For `complexity` of every field that answers with a connection. */
export function pageComplexity({ args, childComplexity }: { args: { first?: number | null; last?: number | null }; childComplexity: number }): number {
  const size = args.last ?? args.first ?? 50
  return 1 + Math.min(Math.max(size, 1), MOST_PER_PAGE) * childComplexity
}
