import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the client's side keeps: how far clients have read, where widgets may stand, and when their secrets were used. */
export class ClientView1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [reading, widgets]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('What clients have read cannot be told once it is gone; restore a backup instead.')
  }
}

const reading = `
-- Public numbers of events: of the last one that brought a reply of the support's, and of the last one that the ticket's client has read.
alter table ticket add column last_support_seq integer not null default 0;
alter table ticket add column client_read_seq integer not null default 0;
-- What was there before counts as read.
update ticket set client_read_seq = last_public_seq;
create index ticket_unread_by_client on ticket (client_id) where last_support_seq > client_read_seq and merged_into_id is null;
`

const widgets = `
-- Empty: any page.
alter table desk add column allowed_origins text[] not null default '{}';
alter table desk_secret add column last_used_at timestamptz;
`
