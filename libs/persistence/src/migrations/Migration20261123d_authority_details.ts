import { Migration } from '@mikro-orm/migrations';

import { own, policies, self, withRow } from './row-level-security/policy.js';

const authority = withRow('organisation', `r.id = authority_details.tenant_id and r.kind = 'AUTHORITY'`);
const mine = `${own()} and ${self('changed_by')} and ${authority}`;

const LINES = 'ppon street town postcode contact_email telephone website delivery_region vat_percent'.split(' ');

/** What an authority keeps of itself for every notice: everybody sees it, its members write it. */
export class Migration20261123dAuthorityDetails extends Migration {
  override up(): void {
    for (const sql of [
      `create table authority_details (
        tenant_id uuid primary key references organisation (id),
        ${LINES.map((line) => `${line} text not null check (length(${line}) <= 300)`).join(', ')},
        buyer_type text check (buyer_type in ('CENTRAL', 'SUB_CENTRAL')),
        version integer not null check (version > 0),
        changed_by uuid not null references person (id),
        changed_at timestamptz not null default clock_timestamp()
      )`,
      `alter table authority_details enable row level security`,
      `alter table authority_details force row level security`,
      ...policies('owner', 'authority_details', { all: 'true' }),
      ...policies('api', 'authority_details', { select: 'true', insert: mine, update: mine }),
      `grant select, insert, update on authority_details to commonweal_api`,
    ])
      this.addSql(sql);
  }
}
