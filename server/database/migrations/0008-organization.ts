import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the Organization module keeps: who made a task, what happened to it, what the team says about it; and what operators are told. */
export class Organization1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [tasks, conversation, events, lists, loop, notifications]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error("What the team wrote about its tasks has no place in the older version; restore a backup instead.")
  }
}

const tasks = `
-- Who made a task that was there before is not known any more.
alter table task add column author_kind actor_kind not null default 'system';
alter table task add column author_id uuid;
alter table task add column author_name text not null default 'Helpdesk';
alter table task add column last_seq integer not null default 0;
`

const conversation = `
create table task_comment (
  id uuid primary key,
  task_id uuid not null references task,
  author_kind actor_kind not null,
  author_id uuid,
  author_name text not null,
  body text not null,
  body_html text not null,
  created_at timestamptz not null default clock_timestamp()
);
create index on task_comment (task_id, created_at, id);
`

const events = `
create table task_event (
  id uuid primary key,
  task_id uuid not null references task,
  seq integer not null,
  kind text not null,
  actor_kind actor_kind not null,
  actor_id uuid,
  actor_name text not null,
  ticket_id uuid references ticket,
  comment_id uuid references task_comment,
  data jsonb not null default '{}',
  at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  unique (task_id, seq)
);
create index on task_event (xid);
`

/** A task without a due date comes after all that have one. */
const lists = `
create index on task using gin (description gin_trgm_ops);
create index task_by_update on task (updated_at, id) include (status, assignee_id, due_on);
create index task_by_due on task (coalesce(due_on, 'infinity'::date), id) include (status, assignee_id);
create index task_by_assignee_and_due on task (assignee_id, coalesce(due_on, 'infinity'::date), id) include (status);
create index task_by_assignee_and_update on task (assignee_id, updated_at, id) include (status);
create index task_by_status_and_due on task (status, coalesce(due_on, 'infinity'::date), id);
create index task_by_status_and_update on task (status, updated_at, id);
`

const loop = `
-- When the last open task of the ticket was closed; null while one is open, and once the client was answered after it.
alter table ticket add column tasks_done_at timestamptz;
create index ticket_with_tasks_done on ticket (updated_at, id) where tasks_done_at is not null and merged_into_id is null;
`

const notifications = `
create type notification_kind as enum ('ASSIGNED', 'TASKS_DONE', 'MENTIONED', 'CLIENT_ANSWERED');
create table notification (
  id uuid primary key,
  operator_id uuid not null references operator,
  kind notification_kind not null,
  actor_kind actor_kind not null,
  actor_id uuid,
  actor_name text not null,
  ticket_id uuid references ticket,
  task_id uuid references task,
  created_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  -- Of the transaction that wrote it last: reading is told to the operator's other tabs.
  xid xid8 not null default pg_current_xact_id(),
  check (ticket_id is not null or task_id is not null)
);
create index on notification (operator_id, created_at, id);
-- What happens again before it was read is one line, with the latest time.
create unique index notification_unread on notification (operator_id, kind, coalesce(ticket_id, task_id)) where read_at is null;
create index on notification (xid);
create index on notification (read_at);
`
