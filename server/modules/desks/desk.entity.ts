import { Column, Entity, PrimaryColumn } from 'typeorm'
import { userError } from '../../core/user-error.js'

/** One support line. */
@Entity('desk')
export class Desk {
  @PrimaryColumn('uuid') id!: string
  @Column('text') name!: string
  @Column('text') colour!: string
  @Column('text') language!: string
  @Column('text', { name: 'help_text' }) helpText!: string
  @Column('text', { name: 'number_pattern' }) numberPattern!: string
  @Column('text', { name: 'mailbox_address', nullable: true }) mailboxAddress!: string | null
  @Column('text') token!: string
  @Column('boolean') active!: boolean
  /** Whose pages may embed the widget; empty: any page. */
  @Column('text', { name: 'allowed_origins', array: true }) allowedOrigins!: string[]

  /** Refuses a new ticket while the desk takes none; `elsewhere` tells the person where to turn. */
  refuseWhenInactive(elsewhere: string): void {
    if (!this.active) throw userError('DISABLED', `${this.name} takes no new tickets. ${elsewhere}`)
  }
}
