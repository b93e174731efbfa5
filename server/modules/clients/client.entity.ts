import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The person who asks for help, at one desk: another desk's host page signs for other people. */
@Entity('client')
export class Client {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid', { name: 'desk_id' }) deskId!: string
  @Column('text', { name: 'external_id', nullable: true }) externalId!: string | null
  @Column('text', { nullable: true }) email!: string | null
  @Column('text', { nullable: true }) name!: string | null
  @Column('text', { nullable: true }) phone!: string | null
  /** False for a stranger's form: everything about them is a claim. */
  @Column('boolean') verified!: boolean
  /** True when no signature covered the email and nobody of the team wrote it. */
  @Column('boolean', { name: 'email_claimed' }) emailClaimed!: boolean
}
