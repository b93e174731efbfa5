import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who is looking at which ticket. Unlogged: after a crash nobody is until their next heartbeat. */
export class Presence1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table ticket_presence (
        ticket_id uuid not null,
        operator_id uuid not null,
        tab uuid not null,
        replying boolean not null,
        expires_at timestamptz not null,
        primary key (ticket_id, operator_id, tab)
      );
      create index on ticket_presence (expires_at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticket_presence')
  }
}
