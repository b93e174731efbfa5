/** @jest-environment node */
import { gql } from '@apollo/client'
import { addComment } from './add-comment'
import { createCache } from './cache'

const query = gql`
  query Comments($before: String) {
    ticket(id: "t") {
      id
      comments(last: 2, before: $before) { totalCount edges { cursor node { id createdAt } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }
  }
`
const stored = (id: string, minute: number) => ({ __typename: 'Comment' as const, id, createdAt: `2026-03-10T11:0${minute}:00Z` })
type Stored = ReturnType<typeof stored>

const answer = (comments: Stored[], hasNextPage = false) => ({
  ticket: {
    __typename: 'Ticket',
    id: 't',
    comments: {
      __typename: 'CommentConnection',
      totalCount: 4,
      edges: comments.map(node => ({ __typename: 'CommentEdge', cursor: node.id, node })),
      pageInfo: { __typename: 'PageInfo', hasNextPage, hasPreviousPage: true, startCursor: comments[0]?.id ?? null, endCursor: comments.at(-1)?.id ?? null },
    },
  },
})

function cacheWith(comments: Stored[], hasNextPage = false) {
  const cache = createCache()
  cache.writeQuery({ query, data: answer(comments, hasNextPage) })
  return cache
}

/** What a mutation's or subscription's result does before any updater runs. */
function arrive(cache: ReturnType<typeof createCache>, comment: Stored) {
  cache.writeFragment({ fragment: gql`fragment Arrived on Comment { id createdAt }`, data: comment })
  addComment(cache, 't', comment)
}

function idsIn(cache: ReturnType<typeof createCache>) {
  const comments = cache.readQuery<ReturnType<typeof answer>>({ query })?.ticket.comments
  return { ids: comments?.edges.map(edge => edge.node.id), total: comments?.totalCount }
}

describe('addComment', () => {
  it('appends a comment and counts it', () => {
    const cache = cacheWith([stored('c1', 1), stored('c2', 2)])
    arrive(cache, stored('c3', 3))
    expect(idsIn(cache)).toEqual({ ids: ['c1', 'c2', 'c3'], total: 5 })
  })

  it('adds it once, however often it arrives', () => {
    const cache = cacheWith([stored('c1', 1)])
    arrive(cache, stored('c3', 3))
    arrive(cache, stored('c3', 3))
    expect(idsIn(cache)).toEqual({ ids: ['c1', 'c3'], total: 5 })
  })

  it('puts a comment that was overtaken by a later one before it', () => {
    const cache = cacheWith([stored('c1', 1)])
    arrive(cache, stored('c3', 3))
    arrive(cache, stored('c2', 2))
    expect(idsIn(cache).ids).toEqual(['c1', 'c2', 'c3'])
  })

  it('leaves a list alone whose end is not loaded', () => {
    const cache = cacheWith([stored('c1', 1)], true)
    arrive(cache, stored('c9', 9))
    expect(idsIn(cache)).toEqual({ ids: ['c1'], total: 4 })
  })

  it('does nothing for a ticket that is not loaded', () => {
    const cache = createCache()
    expect(() => arrive(cache, stored('c1', 1))).not.toThrow()
  })

  it('keeps what was pushed when earlier comments are loaded', () => {
    const cache = cacheWith([stored('c3', 3)])
    arrive(cache, stored('c4', 4))
    cache.writeQuery({ query, variables: { before: 'c3' }, data: answer([stored('c1', 1), stored('c2', 2)]) })
    expect(idsIn(cache).ids).toEqual(['c1', 'c2', 'c3', 'c4'])
  })
})
