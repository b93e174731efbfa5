import { Column, Entity, Generated, PrimaryColumn } from 'typeorm'
import { CLOSED, type TaskStatus } from './task.enums.js'

/** A piece of the team's own work, in the Organization module. */
@Entity('task')
export class Task {
  @PrimaryColumn('uuid') id!: string
  @Column('integer') @Generated('increment') number!: number
  @Column('text') title!: string
  @Column('text') description!: string
  @Column('text') status!: TaskStatus
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId!: string | null
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null

  get closed(): boolean {
    return CLOSED.includes(this.status)
  }
}
