import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The data model of the first version; docs/architecture.md tells the reasons behind events and links. */
export class Initial1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [enums, people, desks, clients, tickets, conversation, tasks, events, text, ticketIndexes]) {
      await runner.query(statement)
    }
  }

  async down(): Promise<void> {
    throw new Error('The first migration has nothing to go back to; restore a backup instead.')
  }
}

const enums = `
create extension if not exists pg_trgm;
create type ticket_status as enum ('OPEN', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED');
create type ticket_priority as enum ('LOW', 'NORMAL', 'HIGH', 'URGENT');
create type ticket_source as enum ('WIDGET', 'EMAIL', 'PANEL', 'PUBLIC_LINK', 'API');
create type comment_visibility as enum ('PUBLIC', 'INTERNAL');
create type task_status as enum ('TODO', 'IN_PROGRESS', 'DONE');
create type operator_role as enum ('ADMIN', 'OPERATOR');
create type actor_kind as enum ('operator', 'client', 'apiKey', 'system');
create table installation (
  one boolean primary key default true check (one),
  key_fingerprint text not null,
  created_at timestamptz not null default now()
);
create table idempotency_key (
  actor text not null,
  key text not null,
  operation text not null,
  payload_hash text not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
create index on idempotency_key (created_at);
`

const people = `
create table operator (
  id uuid primary key,
  name text not null,
  email text not null,
  password_hash text not null,
  role operator_role not null,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create unique index on operator (lower(email));
create table operator_session (
  id uuid primary key,
  operator_id uuid not null references operator on delete cascade,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index on operator_session (operator_id);
create table api_key (
  id uuid primary key,
  name text not null,
  prefix text not null,
  token_hash bytea not null unique,
  scopes text[] not null,
  created_by uuid references operator,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz
);
`

const desks = `
create table desk (
  id uuid primary key,
  name text not null,
  colour text not null check (colour ~ '^#[0-9A-F]{6}$'),
  language text not null,
  help_text text not null default '',
  number_pattern text not null,
  mailbox_address text,
  token text not null unique,
  created_at timestamptz not null default now()
);
create table desk_secret (
  id uuid primary key,
  desk_id uuid not null references desk,
  secret_encrypted bytea not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index on desk_secret (desk_id) where revoked_at is null;
create table desk_counter (
  desk_id uuid not null references desk,
  period text not null,
  last integer not null,
  primary key (desk_id, period)
);
create table desk_member (
  desk_id uuid not null references desk,
  operator_id uuid not null references operator,
  primary key (desk_id, operator_id)
);
create index on desk_member (operator_id);
create table category (
  id uuid primary key,
  desk_id uuid not null references desk,
  name text not null,
  position integer not null,
  archived_at timestamptz
);
create index on category (desk_id, position);
`

const clients = `
create table client (
  id uuid primary key,
  desk_id uuid not null references desk,
  external_id text,
  email text,
  name text,
  phone text,
  verified boolean not null,
  -- True when no signature covered the email and nobody of the team wrote it: then no ticket is found by it.
  email_claimed boolean not null default false,
  created_at timestamptz not null default clock_timestamp()
);
create unique index on client (desk_id, external_id) where verified and external_id is not null;
create index on client (desk_id, lower(email));
create index on client (created_at, id);
create index on client using gin ((coalesce(name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(external_id, '')) gin_trgm_ops);
create table client_session (
  id uuid primary key,
  client_id uuid not null references client on delete cascade,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index on client_session (expires_at);
`

const tickets = `
create table ticket (
  id uuid primary key,
  desk_id uuid not null references desk,
  number text not null,
  title text not null,
  content text not null,
  content_html text not null,
  status ticket_status not null default 'OPEN',
  priority ticket_priority not null default 'NORMAL',
  source ticket_source not null,
  category_id uuid references category,
  client_id uuid not null references client,
  assignee_id uuid references operator,
  snoozed_until timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  public_updated_at timestamptz not null default clock_timestamp(),
  last_seq integer not null default 0,
  last_public_seq integer not null default 0
);
create unique index on ticket (desk_id, number);
create index on ticket (upper(number));
create table public_link (
  id uuid primary key,
  ticket_id uuid not null references ticket,
  token_hash bytea not null unique,
  token_encrypted bytea not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create unique index on public_link (ticket_id) where revoked_at is null;
`

const conversation = `
create table comment (
  id uuid primary key,
  ticket_id uuid not null references ticket,
  visibility comment_visibility not null,
  author_kind actor_kind not null,
  author_id uuid,
  author_name text not null,
  body text not null,
  body_html text not null,
  created_at timestamptz not null default clock_timestamp(),
  edited_at timestamptz
);
create index on comment (ticket_id, created_at, id);
create index on comment (ticket_id, created_at, id) where visibility = 'PUBLIC';
create table attachment (
  id uuid primary key,
  ticket_id uuid references ticket,
  comment_id uuid references comment,
  uploader text not null,
  file_name text not null,
  content_type text not null,
  size integer not null,
  created_at timestamptz not null default now()
);
create index on attachment (ticket_id) where comment_id is null;
create index on attachment (comment_id);
create index on attachment (created_at) where ticket_id is null;
`

const tasks = `
create table task (
  id uuid primary key,
  number integer not null generated always as identity unique,
  title text not null,
  description text not null default '',
  status task_status not null default 'TODO',
  assignee_id uuid references operator,
  due_on date,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp()
);
create index on task (created_at, id);
create index on task (assignee_id, created_at, id);
create index on task (status, created_at, id);
create index on task using gin (title gin_trgm_ops);
create table ticket_task (
  ticket_id uuid not null references ticket,
  task_id uuid not null references task,
  created_at timestamptz not null default clock_timestamp(),
  primary key (ticket_id, task_id)
);
create index on ticket_task (task_id, created_at);
`

const events = `
create table ticket_event (
  id uuid primary key,
  ticket_id uuid not null references ticket,
  seq integer not null,
  public_seq integer,
  kind text not null,
  actor_kind actor_kind not null,
  actor_id uuid,
  actor_name text not null,
  comment_id uuid references comment,
  task_id uuid references task,
  data jsonb not null default '{}',
  at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  unique (ticket_id, seq)
);
create unique index on ticket_event (ticket_id, public_seq) where public_seq is not null;
create index on ticket_event (xid);
`

/** One vector per audience, so that a search by someone who may not read internal comments cannot even be slowed by one. */
const text = `
create table ticket_text (
  ticket_id uuid primary key references ticket,
  public tsvector not null,
  internal tsvector not null
);
create index on ticket_text using gin (public);
create index on ticket_text using gin (internal);

-- A hyphen parts words, so that SUP-1042 is found by SUP-1042 and by 1042; PostgreSQL would read a number below zero.
create function words_of(content text) returns tsvector language sql immutable parallel safe
  return to_tsvector('simple', translate(content, '-', ' '));

-- A tsvector takes 1 MB at most. Past that a text stays as it is, only not findable: better than a comment that cannot be written.
create function gathered_words(known tsvector, added tsvector) returns tsvector language sql immutable parallel safe
  return case when pg_column_size(known || ''::tsvector) + pg_column_size(added) < 1000000 then strip(known || added) else known end;
`

const ticketIndexes = `
create index ticket_by_update on ticket (updated_at, id) include (desk_id, status, priority, category_id, assignee_id, client_id, source, snoozed_until);
create index ticket_by_public_update on ticket (public_updated_at, id) include (desk_id, status, priority, category_id, assignee_id, client_id, source, snoozed_until);
create index ticket_by_creation on ticket (created_at, id) include (desk_id, status, priority, category_id, assignee_id, client_id, source, snoozed_until);
create index ticket_by_priority on ticket (priority, id) include (desk_id, status, category_id, assignee_id, client_id, source, snoozed_until);
create index ticket_by_assignee on ticket (assignee_id, status, updated_at, id);
create index ticket_by_client on ticket (client_id, public_updated_at, id);
create index ticket_by_client_creation on ticket (client_id, created_at, id);
create index ticket_by_category on ticket (category_id, status, priority, id);
create index ticket_by_status on ticket (status, updated_at, id);
create index ticket_by_priority_and_status on ticket (priority, status, id);
create index ticket_snoozed on ticket (snoozed_until) where snoozed_until is not null;
`
