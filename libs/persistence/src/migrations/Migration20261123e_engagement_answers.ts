import { Migration } from '@mikro-orm/migrations';

import { secured } from './profile/secured.js';
import { own, policies, self, withRow } from './row-level-security/policy.js';

const mine = own();
const isPublic = withRow(
  'notice',
  `r.tenant_id = engagement_answer.tenant_id and r.tender_id = engagement_answer.tender_id
    and r.type = 'UK2' and r.state = 'ACCEPTED'`,
);

/**
 * Answers of preliminary market engagement. There is one only where the notice of the engagement is public; then it is
 * everybody's to read and nobody's to change.
 */
export class Migration20261123eEngagementAnswers extends Migration {
  override up(): void {
    for (const sql of [
      `create table engagement_answer (
        tenant_id uuid not null,
        tender_id uuid not null,
        number integer not null check (number > 0),
        question text not null check (length(question) between 1 and 1000),
        answer text not null check (length(answer) between 1 and 4000),
        corrects integer check (corrects < number),
        published_by uuid not null references person (id),
        published_at timestamptz not null default clock_timestamp(),
        primary key (tenant_id, tender_id, number),
        foreign key (tenant_id, tender_id) references tender (tenant_id, id),
        foreign key (tenant_id, tender_id, corrects) references engagement_answer (tenant_id, tender_id, number)
      )`,
      ...secured('engagement_answer'),
      `grant select, insert on engagement_answer to commonweal_api`,
      ...policies('api', 'engagement_answer', {
        select: isPublic,
        insert: `${mine} and ${self('published_by')} and ${isPublic}`,
      }),
    ])
      this.addSql(sql);
  }
}
