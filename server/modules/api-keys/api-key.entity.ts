import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Scope } from '../../core/viewer.js'

/** A third-party app's credential. */
@Entity('api_key')
export class ApiKey {
  @PrimaryColumn('uuid') id!: string
  @Column('text') name!: string
  @Column('text') prefix!: string
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer
  @Column('text', { array: true }) scopes!: Scope[]
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null
}
