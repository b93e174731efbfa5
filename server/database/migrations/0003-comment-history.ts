import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Comments that were edited keep what they said; one that was removed keeps its row, for events point at it, but no word of it. */
export class CommentHistory1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table comment add column removed_at timestamptz;
      create table comment_revision (
        id uuid primary key,
        comment_id uuid not null references comment,
        body text not null,
        body_html text not null,
        written_at timestamptz not null,
        replaced_at timestamptz not null default clock_timestamp()
      );
      create index on comment_revision (comment_id, replaced_at);
      -- All the words of a ticket at once, for when some of them are gone.
      create aggregate gathered_words(tsvector) (sfunc = gathered_words, stype = tsvector, initcond = '');
    `)
  }

  async down(): Promise<void> {
    throw new Error('A removed comment cannot come back; restore a backup instead.')
  }
}
