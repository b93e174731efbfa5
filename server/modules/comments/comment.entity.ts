import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Actor } from '../../core/actor.js'
import type { CommentVisibility } from './comment.enums.js'

/** One message in a ticket. The author's name is the one of that moment. */
@Entity('comment')
export class Comment {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid', { name: 'ticket_id' }) ticketId!: string
  @Column('text') visibility!: CommentVisibility
  @Column('text', { name: 'author_kind' }) authorKind!: Actor['kind']
  @Column('uuid', { name: 'author_id', nullable: true }) authorId!: string | null
  @Column('text', { name: 'author_name' }) authorName!: string
  @Column('text') body!: string
  @Column('text', { name: 'body_html' }) bodyHtml!: string
  @Column('text', { name: 'quoted_html', nullable: true }) quotedHtml!: string | null
}
