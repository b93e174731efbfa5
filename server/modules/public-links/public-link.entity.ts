import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A ticket's login-free link. The hash finds it; the encrypted token is for showing it again. A ticket has one that is not revoked, or none. */
@Entity('public_link')
export class PublicLink {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid', { name: 'ticket_id' }) ticketId!: string
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer
  @Column('bytea', { name: 'token_encrypted' }) tokenEncrypted!: Buffer
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null
}
