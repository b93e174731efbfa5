import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { OperatorRole } from './operator.object.js'

/** A member of the support team. */
@Entity('operator')
export class Operator {
  @PrimaryColumn('uuid') id!: string
  @Column('text') name!: string
  @Column('text') email!: string
  /** Null until they have chosen one. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null
  @Column('enum', { enum: ['ADMIN', 'OPERATOR'] }) role!: OperatorRole
  @Column('boolean') active!: boolean
}
