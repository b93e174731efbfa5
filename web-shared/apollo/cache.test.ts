/** @jest-environment node */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gql } from '@apollo/client'
import { buildSchema, isAbstractType } from 'graphql'
import { createCache } from './cache'
import { possibleTypes } from './possible-types'

const query = gql`
  query Rows($after: String, $filter: TicketFilter) {
    tickets(after: $after, filter: $filter) { edges { cursor node { id title } } pageInfo { hasNextPage endCursor } }
  }
`
const page = (ids: string[], hasNextPage: boolean) => ({
  tickets: {
    __typename: 'TicketConnection',
    edges: ids.map(id => ({ __typename: 'TicketEdge', cursor: id, node: { __typename: 'Ticket', id, title: id } })),
    pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: ids.at(-1) ?? null },
  },
})
const read = (cache: ReturnType<typeof createCache>, filter?: object) => {
  const data = cache.readQuery<ReturnType<typeof page>>({ query, variables: { filter } })
  return { ids: data?.tickets.edges.map(edge => edge.node.id), pageInfo: data?.tickets.pageInfo }
}

describe('the ticket list in the cache', () => {
  it('grows by pages, once per ticket, and pages on from the last page', () => {
    const cache = createCache()
    cache.writeQuery({ query, data: page(['t1', 't2'], true) })
    cache.writeQuery({ query, variables: { after: 't2' }, data: page(['t2', 't3'], false) })
    expect(read(cache)).toMatchObject({ ids: ['t1', 't2', 't3'], pageInfo: { hasNextPage: false, endCursor: 't3' } })
  })

  it('starts anew when it is read from the beginning', () => {
    const cache = createCache()
    cache.writeQuery({ query, data: page(['t1', 't2'], true) })
    cache.writeQuery({ query, data: page(['t9'], false) })
    expect(read(cache).ids).toEqual(['t9'])
  })

  it('is a list of its own for each filter', () => {
    const cache = createCache()
    cache.writeQuery({ query, data: page(['t1'], false) })
    cache.writeQuery({ query, variables: { filter: { status: ['OPEN'] } }, data: page(['t2'], false) })
    expect(read(cache).ids).toEqual(['t1'])
    expect(read(cache, { status: ['OPEN'] }).ids).toEqual(['t2'])
  })
})

describe('possibleTypes', () => {
  it('names what the schema says', () => {
    const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'))
    const fromSchema = Object.values(schema.getTypeMap()).filter(isAbstractType)
      .map(type => [type.name, schema.getPossibleTypes(type).map(({ name }) => name).sort()] as const)
    const ours = Object.entries(possibleTypes).map(([name, types]) => [name, [...types].sort()] as const)
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(fromSchema))
  })
})
