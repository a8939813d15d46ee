import type { EntityManager } from '@mikro-orm/postgresql';

import { NO_TENANT } from '../send-mail.job.js';
import { MailTransport, type OutgoingMail } from './mail-transport.js';

const KEEP = `insert into demo_mail (tenant_id, id, recipient, language, letter)
  values (?, ?, ?, ?, ?::jsonb) on conflict do nothing`;

/** Keeps mails where the demonstration's mailbox page shows them to everybody. Never in production. */
export class MailboxTransport extends MailTransport {
  override async deliver({ id, to, language, letter }: OutgoingMail, em: EntityManager): Promise<void> {
    await em.execute(KEEP, [NO_TENANT, id, to, language, JSON.stringify(letter)]);
  }
}
