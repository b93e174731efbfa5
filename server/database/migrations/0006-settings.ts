import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the settings keep: invites, preferences, canned replies, and whether a desk takes new tickets. */
export class Settings1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [operators, desks, replies]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Operators without a password have no place in the older version; restore a backup instead.')
  }
}

const operators = `
-- Null until the invite is accepted.
alter table operator alter column password_hash drop not null;
alter table operator add column preferences jsonb not null default '{}';
create table operator_invite (
  operator_id uuid primary key references operator,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
`

const desks = `
alter table desk add column active boolean not null default true;
`

const replies = `
create table canned_reply (
  id uuid primary key,
  -- Null: for every desk.
  desk_id uuid references desk,
  name text not null,
  body text not null,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp()
);
create index on canned_reply (desk_id, name);
create index on canned_reply (name);
`
