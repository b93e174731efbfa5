import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What mail in both directions needs: mailboxes and templates, what was sent and how it went, and what came in, as it came. */
export class Email1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [mailboxes, deliveries, incoming, conversation, development, processes]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Mails that came in have no place in the older version; restore a backup instead.')
  }
}

/** The address itself stays desk.mailbox_address: without it no mail can be sent. */
const mailboxes = `
create type mail_security as enum ('TLS', 'STARTTLS', 'NONE');
create type email_kind as enum ('TICKET_CREATED', 'REPLY');
create unique index desk_by_mailbox on desk (lower(mailbox_address));
create table mailbox (
  desk_id uuid primary key references desk,
  from_name text not null,
  smtp_host text not null,
  smtp_port integer not null,
  smtp_security mail_security not null,
  smtp_user text,
  smtp_password_encrypted bytea,
  imap_host text,
  imap_port integer,
  imap_security mail_security,
  imap_user text,
  imap_password_encrypted bytea,
  imap_folder text not null default 'INBOX',
  -- Where mails are moved once they are stored; null: they stay, marked as read.
  imap_done_folder text,
  changed_at timestamptz not null default clock_timestamp()
);
-- How a desk mails, whether or not it has a mailbox of its own; without a row, as the columns' defaults say.
create table desk_mailing (
  desk_id uuid primary key references desk,
  confirms_creation boolean not null default true,
  undo_seconds integer not null default 10 check (undo_seconds between 0 and 60)
);
create table email_template (
  desk_id uuid not null references desk,
  kind email_kind not null,
  subject text not null,
  body text not null,
  primary key (desk_id, kind)
);
-- How far a mailbox was read, and which process is reading it.
create table imap_state (
  desk_id uuid primary key references desk on delete cascade,
  -- Host, user and folder that the rest is about; with others, everything begins anew.
  source text,
  -- Read mails that are older are of no concern.
  began_at timestamptz,
  uid_validity bigint,
  last_uid bigint not null default 0,
  watcher uuid,
  watched_until timestamptz,
  checked_at timestamptz,
  problem text
);
-- Mails of the folder that are yet to be stored; or are, and are yet to be moved or marked.
create table imap_mail (
  desk_id uuid not null references imap_state on delete cascade,
  uid bigint not null,
  stored boolean not null default false,
  tries integer not null default 0,
  primary key (desk_id, uid)
);
`

const deliveries = `
create type email_delivery_status as enum ('QUEUED', 'SENT', 'FAILED', 'SUPPRESSED');
create table email_delivery (
  id uuid primary key,
  desk_id uuid not null references desk,
  ticket_id uuid not null references ticket,
  -- Null: the mail that tells of a new ticket.
  comment_id uuid references comment,
  kind email_kind not null,
  automatic boolean not null,
  -- False: nobody has shown that the address belongs to who gave it, so the mail holds no text of theirs.
  trusted boolean not null,
  to_address text not null,
  message_id text not null unique,
  status email_delivery_status not null default 'QUEUED',
  due_at timestamptz not null,
  first_tried_at timestamptz,
  tries integer not null default 0,
  problem text,
  at timestamptz not null default clock_timestamp(),
  created_at timestamptz not null default clock_timestamp()
);
create unique index email_of_comment on email_delivery (comment_id) where comment_id is not null;
create unique index email_of_creation on email_delivery (ticket_id) where comment_id is null;
create index on email_delivery (ticket_id, created_at);
create index automatic_email on email_delivery (regexp_replace(lower(to_address), '\\+[^@]*@', '@'), created_at) where automatic;
`

/** The raw bytes are kept in the row: it is there when the mail is acknowledged, wherever the next process runs. */
const incoming = `
create type mail_door as enum ('IMAP', 'SMTP', 'DEVELOPMENT');
create type incoming_mail_status as enum ('RECEIVED', 'READ', 'QUARANTINED', 'DISCARDED');
create type quarantine_reason as enum ('UNREADABLE', 'NO_SENDER', 'LOOP', 'AUTOMATIC', 'UNKNOWN_BOUNCE', 'TOO_MANY', 'SAME_MESSAGE_ID', 'DESK_INACTIVE', 'OPERATOR_ANSWER', 'FAILED');
create table incoming_mail (
  id uuid primary key,
  desk_id uuid not null references desk,
  door mail_door not null,
  -- Empty: the null return path of a bounce. Null: not known.
  envelope_from text,
  envelope_to text[] not null,
  raw bytea not null,
  size integer not null,
  message_key text not null,
  body_hash bytea not null,
  status incoming_mail_status not null default 'RECEIVED',
  quarantine_reason quarantine_reason,
  problem text,
  message_id text,
  from_address text,
  from_name text,
  subject text,
  excerpt text,
  automatic text,
  -- Whether a signed address or Message-ID of ours came back with it.
  proven boolean not null default false,
  left_out integer not null default 0,
  tries integer not null default 0,
  -- True when the ticket was made of it; with a comment, that is what was made of it.
  made_ticket boolean not null default false,
  ticket_id uuid references ticket,
  comment_id uuid references comment,
  received_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  unique (desk_id, message_key)
);
alter table incoming_mail alter column raw set storage external;
create index quarantined_mail on incoming_mail (received_at, id) where status = 'QUARANTINED';
create index on incoming_mail (ticket_id) where ticket_id is not null;
create index on incoming_mail (comment_id) where comment_id is not null;
create index on incoming_mail (message_id);
create index on incoming_mail (desk_id, regexp_replace(lower(from_address), '\\+[^@]*@', '@'), received_at);
create index on incoming_mail (read_at) where status = 'DISCARDED';
`

const conversation = `
-- Quoted history and signature of a mail: shown on demand.
alter table comment add column quoted_html text;
alter table ticket add column quoted_html text;
`

const development = `
create table development_mail (
  id uuid primary key,
  desk_id uuid not null references desk,
  raw bytea not null,
  from_address text not null,
  to_address text not null,
  subject text not null,
  sent_at timestamptz not null default clock_timestamp()
);
create index on development_mail (sent_at, id);
`

const processes = `
-- Who works the queue. The jobs of one who was not seen for a while are given to others.
create table job_process (
  id uuid primary key,
  worker_ids text[] not null,
  seen_at timestamptz not null default clock_timestamp()
);
`
