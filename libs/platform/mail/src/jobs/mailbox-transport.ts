import type { EntityManager } from '@mikro-orm/postgresql';

import { forTenant, inTransaction } from '@commonweal/persistence';

import { NO_TENANT } from '../send-mail.job.js';
import { MailTransport, type OutgoingMail } from './mail-transport.js';

const nobody = forTenant(NO_TENANT);
const KEEP = `insert into demo_mail (tenant_id, id, recipient, language, letter)
  values (?, ?, ?, ?, ?::jsonb) on conflict do nothing`;

/** Keeps mails where the demonstration's mailbox page shows them to everybody. Never in production. */
export class MailboxTransport extends MailTransport {
  constructor(private readonly em: EntityManager) {
    super();
  }

  override async deliver({ id, to, language, letter }: OutgoingMail): Promise<void> {
    const values = [NO_TENANT, id, to, language, JSON.stringify(letter)];
    await inTransaction(this.em, nobody, (em) => em.execute(KEEP, values));
  }
}
