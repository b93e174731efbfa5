import { callCast } from './cast.js'
import { STORIES } from './content/stories/index.js'
import { TASKS } from './content/tasks.js'
import { Dice } from './dice.js'
import { factsOf, fill } from './facts.js'
import { tellTasks } from './tell-tasks.js'
import { tellTickets } from './tell-tickets.js'

const moments = ['2026-03-16T05:00:00Z', '2026-02-28T23:59:00Z', '2026-01-01T12:00:00Z'].map((text) => new Date(text))

describe('tellTickets', () => {
  it.each(moments)('fills every view and tells nothing that is still to come, at %p', (now) => {
    const cast = callCast(now)
    const tickets = tellTickets(cast, now)
    expect(tickets).toHaveLength(300)
    expect(tellTasks(tickets, cast, now)).toHaveLength(TASKS.length)
    expect(new Set(tickets.map(({ course }) => course.ticket.status)).size).toBe(5)
    expect(cast.clients.filter(({ createdAt }) => createdAt === null)).toEqual([])
    const rows = tickets.map(({ course }) => course.rows('SUP-1') as { ticket: { updated_at: Date }; events: { at: Date }[] })
    expect(rows.filter(({ ticket }) => ticket.updated_at > now)).toEqual([])
  })
})

describe('STORIES', () => {
  it('name only facts that every ticket has', () => {
    const now = moments[0]!
    const { clients } = callCast(now)
    for (const { openings, exchanges, internal, solution, business } of STORIES) {
      const client = clients.find(({ company }) => Boolean(company) === Boolean(business))!
      const facts = factsOf(client, now, now, new Dice('any'))
      const texts = [...openings.flatMap(({ titles, problem }) => [...titles, problem]), ...exchanges.flatMap(({ question, answer }) => [question, answer]), ...internal, ...solution]
      for (const text of texts) expect(fill(text, facts)).not.toMatch(/\{[a-zA-Z]+\}|undefined/)
    }
  })
})
