import { ApolloLink, execute, gql, type ApolloClient } from '@apollo/client'
import { Subject, type Subscription } from 'rxjs'
import { NewestAnswerLink } from './newest-answer-link'

const query = gql`query Count($of: String) { count(of: $of) }`

describe('Answers that overtake each other', () => {
  let waiting: Subject<ApolloLink.Result>[]
  let link: ApolloLink
  const asked: Subscription[] = []

  beforeEach(() => {
    waiting = []
    link = new NewestAnswerLink().concat(new ApolloLink(() => {
      const answer = new Subject<ApolloLink.Result>()
      waiting.push(answer)
      return answer
    }))
  })
  afterEach(() => {
    for (const one of asked.splice(0)) one.unsubscribe()
  })

  const ask = (of?: string) => {
    const seen: unknown[] = []
    asked.push(execute(link, { query, variables: { of } }, { client: {} as ApolloClient }).subscribe(({ data }) => seen.push(data?.count)))
    return seen
  }
  const answer = (nth: number, count: number) => {
    waiting[nth]!.next({ data: { count } })
    waiting[nth]!.complete()
  }

  it('give way to the one that was asked for last', () => {
    const [first, second] = [ask(), ask()]
    answer(1, 2)
    answer(0, 1)
    expect([first, second]).toEqual([[2], [2]])
  })

  it('stay as they are when they come in their order', () => {
    const [first, second] = [ask(), ask()]
    answer(0, 1)
    answer(1, 2)
    expect([first, second]).toEqual([[1], [2]])
  })

  it('stay as they are when they are about something else', () => {
    const [first, second] = [ask('a'), ask('b')]
    answer(1, 2)
    answer(0, 1)
    expect([first, second]).toEqual([[1], [2]])
  })

  it('are forgotten once nobody waits', () => {
    ask()
    answer(0, 2)
    const later = ask()
    answer(1, 1)
    expect(later).toEqual([1])
  })
})
