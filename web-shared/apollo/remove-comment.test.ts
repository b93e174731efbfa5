/** @jest-environment node */
import { gql } from '@apollo/client'
import { createCache } from './cache'
import { removeComment } from './remove-comment'

const query = gql`
  query Comments($visibility: CommentVisibility) {
    ticket(id: "t") {
      id
      comments(last: 2, visibility: $visibility) { totalCount edges { node { id bodyHtml } } pageInfo { hasNextPage } }
    }
  }
`
const answer = (ids: string[]) => ({
  ticket: {
    __typename: 'Ticket',
    id: 't',
    comments: {
      __typename: 'CommentConnection',
      totalCount: 7,
      edges: ids.map(id => ({ __typename: 'CommentEdge', node: { __typename: 'Comment', id, bodyHtml: `<p>${id}</p>` } })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false },
    },
  },
})

function listIn(cache: ReturnType<typeof createCache>, visibility?: string) {
  const comments = cache.readQuery<ReturnType<typeof answer>>({ query, variables: { visibility } })?.ticket.comments
  return { ids: comments?.edges.map(edge => edge.node.id), total: comments?.totalCount }
}

function filledCache() {
  const cache = createCache()
  cache.writeQuery({ query, data: answer(['c1', 'c2']) })
  cache.writeQuery({ query, variables: { visibility: 'PUBLIC' }, data: answer(['c2']) })
  return cache
}

describe('removeComment', () => {
  it('takes the comment out of every list and counts it off, once however often it comes', () => {
    const cache = filledCache()
    removeComment(cache, 't', 'c2')
    removeComment(cache, 't', 'c2')
    expect(listIn(cache)).toEqual({ ids: ['c1'], total: 6 })
    expect(listIn(cache, 'PUBLIC')).toEqual({ ids: [], total: 6 })
  })

  it('keeps nothing of what it said', () => {
    const cache = filledCache()
    removeComment(cache, 't', 'c2')
    expect(JSON.stringify(cache.extract())).not.toContain('<p>c2</p>')
  })

  it('leaves the lists complete, so that nothing is asked for anew', () => {
    const cache = filledCache()
    removeComment(cache, 't', 'c1')
    expect(cache.diff({ query, optimistic: true, returnPartialData: true }).complete).toBe(true)
  })

  it('does nothing for a ticket or a comment that is not loaded', () => {
    const cache = filledCache()
    removeComment(cache, 'other', 'c1')
    removeComment(cache, 't', 'c9')
    expect(listIn(cache)).toEqual({ ids: ['c1', 'c2'], total: 7 })
  })
})
