import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One signed-in browser of an operator. */
@Entity('operator_session')
export class OperatorSession {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid', { name: 'operator_id' }) operatorId!: string
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date
}
