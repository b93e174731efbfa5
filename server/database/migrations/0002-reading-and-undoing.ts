import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What each operator has read, the views that they keep, and which change an event was part of, so that it can be taken back. */
export class ReadingAndUndoing1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [reading, changes, views]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('What operators have read cannot be told once it is gone; restore a backup instead.')
  }
}

const reading = `
-- The number of the last event that brought something to read: the ticket itself, or a comment.
alter table ticket add column last_written_seq integer not null default 0;
update ticket set last_written_seq = written.seq
  from (select ticket_id, max(seq) as seq from ticket_event where kind in ('TicketCreated', 'CommentAdded') group by ticket_id) written
 where written.ticket_id = ticket.id;
create table ticket_read (
  operator_id uuid not null references operator,
  ticket_id uuid not null references ticket,
  seq integer not null,
  primary key (operator_id, ticket_id)
);
create index on ticket_read (ticket_id);
`

const changes = `
alter table ticket_event add column change_id uuid;
create index on ticket_event (change_id) where change_id is not null;
`

const views = `
create table saved_view (
  id uuid primary key,
  owner_id uuid not null references operator,
  name text not null,
  shared boolean not null,
  filter jsonb not null,
  order_field text not null,
  order_direction text not null,
  created_at timestamptz not null default clock_timestamp()
);
create index on saved_view (owner_id);
create index on saved_view (name) where shared;
`
