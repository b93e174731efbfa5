import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A file. Without a ticket it was uploaded and not used yet; without a comment it belongs to the ticket's content. */
@Entity('attachment')
export class Attachment {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid', { name: 'ticket_id', nullable: true }) ticketId!: string | null
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null
  @Column('text') uploader!: string
  @Column('text', { name: 'file_name' }) fileName!: string
  @Column('text', { name: 'content_type' }) contentType!: string
  @Column('integer') size!: number
}
