import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A kind of ticket, configured per desk. */
@Entity('category')
export class Category {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid', { name: 'desk_id' }) deskId!: string
  @Column('text') name!: string
  @Column('integer') position!: number
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null
}
