import { SYSTEM, type Actor } from '../core/actor.js'
import { renderMarkdown } from '../core/markdown.js'
import { FINISHED, TicketStatus, type StatusMove } from '../modules/tickets/ticket-status.js'
import { Ticket } from '../modules/tickets/ticket.entity.js'
import { TicketPriority, TicketSource } from '../modules/tickets/ticket.enums.js'
import type { CastClient, CastOperator, DemoCategory } from './cast.js'
import type { Dice } from './dice.js'

interface TimedEvent {
  at: Date
  kind: string
  actor: Actor
  public: boolean
  commentId?: string
  taskId?: string
  data?: Record<string, unknown>
}

/** How a ticket begins. */
export interface Opening {
  at: Date
  client: CastClient
  creator: Actor
  source: keyof typeof TicketSource
  title: string
  content: string
  priority: keyof typeof TicketPriority
  category: DemoCategory | null
}

/** A task as a ticket's events name it. */
export interface NamedTask {
  id: string
  title: string
}

/**
 * A ticket as it would have come about: each method does to it what the command of that name does, at a moment of the past, and
 * the entity keeps the moves legal. `rows` gives what the commands would have left in the database.
 */
export class TicketCourse {
  readonly ticket = new Ticket()
  readonly client: CastClient
  readonly createdAt: Date
  readonly comments: object[] = []
  private readonly events: TimedEvent[] = []
  private assignee: CastOperator | null = null
  private category: DemoCategory | null

  constructor(
    { at, client, creator, source, title, content, priority, category }: Opening,
    private readonly dice: Dice,
  ) {
    this.client = client
    this.createdAt = at
    this.category = category
    Object.assign(this.ticket, {
      id: dice.id(at),
      deskId: client.deskId,
      title,
      content,
      contentHtml: renderMarkdown(content),
      status: TicketStatus.OPEN,
      priority: TicketPriority[priority],
      source: TicketSource[source],
      categoryId: category?.id ?? null,
      clientId: client.id,
      assigneeId: null,
      snoozedUntil: null,
    })
    this.events.push({ at, kind: 'TicketCreated', actor: creator, public: true })
  }

  clientWrites(at: Date, body: string): void {
    this.comment(at, this.client.actor, body, 'PUBLIC')
    this.changeStatus(at, this.client.actor, () => this.ticket.receiveClientComment())
  }

  replies(at: Date, { actor }: CastOperator, body: string, resolve = false): void {
    this.comment(at, actor, body, 'PUBLIC')
    if (resolve) this.changeStatus(at, actor, () => this.ticket.move('RESOLVE'))
  }

  notes(at: Date, { actor }: CastOperator, body: string): void {
    this.comment(at, actor, body, 'INTERNAL')
  }

  moves(at: Date, { actor }: CastOperator, move: StatusMove): void {
    this.changeStatus(at, actor, () => this.ticket.move(move))
  }

  assign(at: Date, { actor }: CastOperator, assignee: CastOperator): void {
    this.events.push({ at, kind: 'AssigneeChanged', actor, public: false, data: { from: this.assignee?.name ?? null, to: assignee.name } })
    this.assignee = assignee
    this.ticket.assigneeId = assignee.id
  }

  setPriority(at: Date, { actor }: CastOperator, priority: keyof typeof TicketPriority): void {
    this.events.push({ at, kind: 'PriorityChanged', actor, public: true, data: { from: this.ticket.priority, to: priority } })
    this.ticket.priority = TicketPriority[priority]
  }

  setCategory(at: Date, { actor }: CastOperator, category: DemoCategory): void {
    this.events.push({ at, kind: 'CategoryChanged', actor, public: true, data: { from: this.category?.name ?? null, to: category.name } })
    this.category = category
    this.ticket.categoryId = category.id
  }

  snooze(at: Date, { actor }: CastOperator, until: Date): void {
    this.events.push({ at, kind: 'Snoozed', actor, public: false, data: { until: until.toISOString() } })
    this.ticket.snoozedUntil = until
  }

  /** What the job at the end of a snooze has done, if that end lies before `at`. */
  wakeIfDue(at: Date): void {
    const until = this.ticket.snoozedUntil
    if (!until || until > at) return
    this.ticket.snoozedUntil = null
    this.events.push({ at: until, kind: 'Snoozed', actor: SYSTEM, public: false, data: { until: null } })
  }

  /** May be told after later events: links are added once all conversations are there. */
  taskEvent(at: Date, kind: 'TaskLinked' | 'TaskClosed', actor: Actor, { id, title }: NamedTask): void {
    this.events.push({ at, kind, actor, public: false, taskId: id, data: { taskTitle: title } })
  }

  get isFinished(): boolean {
    return FINISHED.includes(this.ticket.status)
  }

  /** True when the client has heard from the team. */
  get isAnswered(): boolean {
    return this.events.some(({ kind, actor, public: isPublic }) => kind === 'CommentAdded' && isPublic && actor.kind === 'operator')
  }

  get categoryName(): string | null {
    return this.category?.name ?? null
  }

  /** Who of the team first had it in hand, and when; null for a ticket that nobody has touched. */
  get firstTouch(): { at: Date; actor: Actor } | null {
    return this.events.find(({ kind }) => kind === 'AssigneeChanged') ?? null
  }

  /** When something last happened to it. */
  get lastAt(): Date {
    return this.events.map(({ at }) => at).reduce((a, b) => (a > b ? a : b))
  }

  rows(number: string): { ticket: object; events: object[] } {
    const events = this.events.slice().sort((a, b) => a.at.getTime() - b.at.getTime())
    const publicEvents = events.filter((event) => event.public)
    const { ticket } = this
    return {
      ticket: {
        id: ticket.id,
        desk_id: ticket.deskId,
        number,
        title: ticket.title,
        content: ticket.content,
        content_html: ticket.contentHtml,
        status: ticket.status,
        priority: ticket.priority,
        source: ticket.source,
        category_id: ticket.categoryId,
        client_id: ticket.clientId,
        assignee_id: ticket.assigneeId,
        snoozed_until: ticket.snoozedUntil,
        created_at: this.createdAt,
        updated_at: events.at(-1)!.at,
        public_updated_at: publicEvents.at(-1)!.at,
        last_seq: events.length,
        last_public_seq: publicEvents.length,
        last_support_seq: publicEvents.findLastIndex(({ kind, actor }) => kind === 'CommentAdded' && actor.kind !== 'client') + 1,
        last_written_seq: events.findLastIndex(({ kind }) => kind === 'TicketCreated' || kind === 'CommentAdded') + 1,
      },
      events: events.map((event, index) => ({
        id: this.dice.id(event.at),
        ticket_id: ticket.id,
        seq: index + 1,
        public_seq: event.public ? publicEvents.indexOf(event) + 1 : null,
        kind: event.kind,
        actor_kind: event.actor.kind,
        actor_id: event.actor.id,
        actor_name: event.actor.name,
        comment_id: event.commentId ?? null,
        task_id: event.taskId ?? null,
        data: event.data ?? {},
        at: event.at,
      })),
    }
  }

  private comment(at: Date, author: Actor, body: string, visibility: 'PUBLIC' | 'INTERNAL'): void {
    const id = this.dice.id(at)
    this.comments.push({
      id,
      ticket_id: this.ticket.id,
      visibility,
      author_kind: author.kind,
      author_id: author.id,
      author_name: author.name,
      body,
      body_html: renderMarkdown(body),
      created_at: at,
    })
    this.events.push({ at, kind: 'CommentAdded', actor: author, public: visibility === 'PUBLIC', commentId: id })
  }

  private changeStatus(at: Date, actor: Actor, change: () => void): void {
    const { status, snoozedUntil } = this.ticket
    change()
    if (this.ticket.status !== status) this.events.push({ at, kind: 'StatusChanged', actor, public: true, data: { from: status, to: this.ticket.status } })
    if (snoozedUntil && !this.ticket.snoozedUntil) this.events.push({ at, kind: 'Snoozed', actor, public: false, data: { until: null } })
  }
}
