import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A text that operators keep for a reply. */
@Entity('canned_reply')
export class CannedReply {
  @PrimaryColumn('uuid') id!: string
  /** Null: for every desk. */
  @Column('uuid', { name: 'desk_id', nullable: true }) deskId!: string | null
  @Column('text') name!: string
  @Column('text') body!: string
}
