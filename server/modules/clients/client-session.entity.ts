import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A client who proved their external ID; short, since the host page can prove it again at any time. */
@Entity('client_session')
export class ClientSession {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid', { name: 'client_id' }) clientId!: string
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date
}
