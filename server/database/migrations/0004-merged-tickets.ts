import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A merged ticket keeps its row, its number and its events, and leads to the ticket that it was merged into. It is in no list, so the lists'
 * indexes leave it out.
 */
export class MergedTickets1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [merges, listIndexes, history]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Merged tickets cannot be told apart once their merges are gone; restore a backup instead.')
  }
}

const merges = `
-- Where a merged ticket leads: always a ticket that is not merged itself.
alter table ticket add column merged_into_id uuid references ticket;
create index ticket_merged_into on ticket (merged_into_id) where merged_into_id is not null;
create table ticket_merge (
  id uuid primary key,
  ticket_id uuid not null references ticket,
  into_ticket_id uuid not null references ticket,
  -- The ids of what came along, so that undoing gives back exactly this: comments, attachments, tasks, and the comment that holds the ticket's content.
  moved jsonb not null,
  merged_at timestamptz not null default clock_timestamp(),
  undone_at timestamptz
);
create unique index on ticket_merge (ticket_id) where undone_at is null;
create index on ticket_merge (into_ticket_id) where undone_at is null;
`

const listIndexes = `
drop index ticket_by_update, ticket_by_public_update, ticket_by_creation, ticket_by_priority, ticket_by_assignee, ticket_by_client,
           ticket_by_client_creation, ticket_by_category, ticket_by_status, ticket_by_priority_and_status;
create index ticket_by_update on ticket (updated_at, id) include (desk_id, status, priority, category_id, assignee_id, client_id, source, snoozed_until) where merged_into_id is null;
create index ticket_by_public_update on ticket (public_updated_at, id) include (desk_id, status, priority, category_id, assignee_id, client_id, source, snoozed_until) where merged_into_id is null;
create index ticket_by_creation on ticket (created_at, id) include (desk_id, status, priority, category_id, assignee_id, client_id, source, snoozed_until) where merged_into_id is null;
create index ticket_by_priority on ticket (priority, id) include (desk_id, status, category_id, assignee_id, client_id, source, snoozed_until) where merged_into_id is null;
create index ticket_by_assignee on ticket (assignee_id, status, updated_at, id) where merged_into_id is null;
create index ticket_by_client on ticket (client_id, public_updated_at, id) where merged_into_id is null;
create index ticket_by_client_creation on ticket (client_id, created_at, id) where merged_into_id is null;
create index ticket_by_category on ticket (category_id, status, priority, id) where merged_into_id is null;
create index ticket_by_status on ticket (status, updated_at, id) where merged_into_id is null;
create index ticket_by_priority_and_status on ticket (priority, status, id) where merged_into_id is null;
`

/** The history of a ticket takes in those of the tickets merged into it, by time. */
const history = `
create index ticket_event_by_time on ticket_event (ticket_id, at, id);
`
