import { Migration } from '@mikro-orm/migrations';

import { own, policies, self, withRow } from './row-level-security/policy.js';

const authority = withRow('organisation', `r.id = authority_theme.tenant_id and r.kind = 'AUTHORITY'`);
const mine = `${own()} and ${self('changed_by')} and ${authority}`;

/** What an authority's pages look like: everybody sees them, its members choose. */
export class Migration20261122Theme extends Migration {
  override up(): void {
    for (const sql of [
      `create table authority_theme (
        tenant_id uuid primary key references organisation (id),
        display_name text not null check (length(display_name) between 1 and 80),
        brand_colour text not null check (brand_colour ~ '^#[0-9a-f]{6}$'),
        accent_colour text not null check (accent_colour ~ '^#[0-9a-f]{6}$'),
        font text not null,
        logo bytea check (length(logo) <= 20000),
        version integer not null check (version > 0),
        changed_by uuid not null references person (id),
        changed_at timestamptz not null default clock_timestamp()
      )`,
      `alter table authority_theme enable row level security`,
      `alter table authority_theme force row level security`,
      ...policies('owner', 'authority_theme', { all: 'true' }),
      ...policies('api', 'authority_theme', { select: 'true', insert: mine, update: mine }),
      `grant select, insert, update on authority_theme to commonweal_api`,
    ])
      this.addSql(sql);
  }
}
