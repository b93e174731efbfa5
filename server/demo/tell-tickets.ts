import type { Actor } from '../core/actor.js'
import type { TicketPriority, TicketSource } from '../modules/tickets/ticket.enums.js'
import type { Cast, CastClient, DemoCategory, DemoDesk } from './cast.js'
import { DEMO_CLIENT_SCRIPTS } from './content/demo-client/index.js'
import { STORIES } from './content/stories/index.js'
import type { Story, Theme } from './content/story.js'
import { converse, type Ending } from './conversation.js'
import { Deck } from './deck.js'
import { Dice } from './dice.js'
import { factsOf } from './facts.js'
import { DAY, whenLastAwake } from './office-hours.js'
import { playScript } from './play-script.js'
import { TicketCourse } from './ticket-course.js'
import { Wording } from './wording.js'

/** A ticket's course and what it is about; null for a script's, which is like no other. */
export interface ToldTicket {
  course: TicketCourse
  theme: Theme | null
}

const TICKETS = 300
const DAYS = 89.5
const BILLING_SHARE = 0.28
/** Every so many tickets of a desk one comes by the open form, until its strangers are used up. */
const STRANGER_EVERY = 22

/** All of the demo's tickets, oldest first. */
export function tellTickets(cast: Cast, now: Date): ToldTicket[] {
  const scripted = DEMO_CLIENT_SCRIPTS.map((script): ToldTicket => ({ course: playScript(script, cast, now), theme: null }))
  const teller = new Teller(cast, now)
  const told = creationTimes(TICKETS - scripted.length, now).map((at) => teller.tell(at))
  return [...scripted, ...told].sort((a, b) => a.course.createdAt.getTime() - b.course.createdAt.getTime())
}

/** More of them lately, as in a shop that grows. */
function creationTimes(count: number, now: Date): Date[] {
  const dice = new Dice('creation')
  return Array.from({ length: count }, (_, index) => {
    const age = DAYS * ((index + dice.fraction()) / count) ** 1.5
    return whenLastAwake('client', new Date(now.getTime() - age * DAY), dice)
  }).sort((a, b) => a.getTime() - b.getTime())
}

class Teller {
  private readonly dice = new Dice('tickets')
  private readonly wording = new Wording(new Dice('wording'))
  private readonly stories = new Deck(STORIES, this.dice)
  private readonly clients: Deck<CastClient>
  private readonly toldOfDesk = new Map<string, number>()

  constructor(
    private readonly cast: Cast,
    private readonly now: Date,
  ) {
    const regulars = cast.clients.filter(({ how }) => how !== 'stranger')
    this.clients = new Deck(regulars.flatMap((client) => Array.from({ length: this.dice.pick([1, 1, 2, 3, 4]) }, () => client)), this.dice)
  }

  tell(at: Date): ToldTicket {
    const { dice, cast, now, wording } = this
    const deskName = dice.chance(BILLING_SHARE) ? 'Billing' : 'Support'
    const desk = cast.desks.find(({ name }) => name === deskName)!
    const story = this.stories.draw((card) => card.desk === deskName && isOpen(categoryOf(card, desk), at))
    const client = this.clientFor(story, at)
    const opening = wording.next(story.openings)
    const facts = factsOf(client, at, now, dice)
    const [operator, colleague] = dice.shuffled(cast.operators.filter(({ desks }) => desks.includes(deskName)))
    const category = categoryOf(story, desk)
    const source = sourceOf(client, dice)
    const course = new TicketCourse(
      {
        at,
        client,
        creator: this.creatorOf(source, client, operator!.actor),
        source,
        title: wording.title(opening.titles, facts),
        content: wording.clientLetter(opening.problem, facts),
        priority: source === 'WIDGET' ? dice.weighted<keyof typeof TicketPriority>({ NORMAL: 84, LOW: 8, HIGH: 7, URGENT: 1 }) : 'NORMAL',
        category: firstCategory(source, category, desk, at, dice),
      },
      dice,
    )
    converse({ course, story, facts, operator: operator!, colleague: colleague!, category, wording, dice }, endingFor(at, now, dice), now)
    return { course, theme: story.theme }
  }

  private clientFor(story: Story, at: Date): CastClient {
    const told = (this.toldOfDesk.get(story.desk) ?? 0) + 1
    this.toldOfDesk.set(story.desk, told)
    const strangers = this.cast.clients.filter(({ desk, how }) => desk === story.desk && how === 'stranger')
    const stranger = strangers.slice(0, Math.floor(told / STRANGER_EVERY)).find(({ createdAt }) => !createdAt)
    const client = (!story.business && stranger) || this.clients.draw(({ desk, company }) => desk === story.desk && (!story.business || company !== undefined))
    client.createdAt ??= at
    return client
  }

  private creatorOf(source: keyof typeof TicketSource, client: CastClient, operator: Actor): Actor {
    if (source === 'PANEL') return operator
    return source === 'API' ? this.cast.shop : client.actor
  }
}

function categoryOf(story: Story, desk: DemoDesk): DemoCategory {
  return desk.demoCategories.find(({ name }) => name === story.category)!
}

function isOpen({ archivedAt }: DemoCategory, at: Date): boolean {
  return !archivedAt || at < archivedAt
}

/** What was chosen at first: nothing in a mail, and in the form sometimes the wrong one. */
function firstCategory(source: keyof typeof TicketSource, right: DemoCategory, desk: DemoDesk, at: Date, dice: Dice): DemoCategory | null {
  if (source === 'EMAIL' || (source === 'WIDGET' && dice.chance(0.2))) return null
  return dice.chance(0.07) ? dice.pick(desk.demoCategories.filter((category) => isOpen(category, at))) : right
}

function sourceOf({ how, company }: CastClient, dice: Dice): keyof typeof TicketSource {
  if (how === 'stranger') return 'WIDGET'
  if (how === 'entered') return dice.chance(0.7) ? 'EMAIL' : 'PANEL'
  return dice.weighted({ WIDGET: 56, EMAIL: 27, PANEL: 8, API: company ? 12 : 0 })
}

/** The older a ticket, the further it has come. */
function endingFor(at: Date, now: Date, dice: Dice): Ending {
  const age = (now.getTime() - at.getTime()) / DAY
  if (age < 1.5) return dice.weighted<Ending>({ new: 45, taken: 15, answered: 5, inProgress: 10, waiting: 10, snoozed: 0, resolved: 15, returned: 0, closed: 0 })
  if (age < 5) return dice.weighted<Ending>({ new: 14, taken: 6, answered: 17, inProgress: 22, waiting: 14, snoozed: 6, resolved: 26, returned: 1, closed: 0 })
  if (age < 16) return dice.weighted<Ending>({ new: 0, taken: 1, answered: 6, inProgress: 14, waiting: 12, snoozed: 7, resolved: 40, returned: 4, closed: 23 })
  if (age < 36) return dice.weighted<Ending>({ new: 0, taken: 0, answered: 1, inProgress: 2, waiting: 3, snoozed: 1, resolved: 26, returned: 2, closed: 66 })
  return dice.weighted<Ending>({ new: 0, taken: 0, answered: 0, inProgress: 0, waiting: 0, snoozed: 0, resolved: 7, returned: 0, closed: 93 })
}
