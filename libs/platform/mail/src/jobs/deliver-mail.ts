import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { forTenant, inTransaction } from '@commonweal/persistence';

import { addressed, type AppAddresses } from '../layout/addressed-letter.js';
import type { Letter, MailLanguage } from '../letter/letter.js';
import { NO_TENANT } from '../send-mail.job.js';
import { MailTransport } from './mail-transport.js';

const nobody = forTenant(NO_TENANT);
const WAITING = `select recipient as "to", language, letter from mail_message
  where tenant_id = ? and id = ? and letter is not null for update`;
const DELIVERED = `update mail_message set delivered_at = clock_timestamp(), recipient = null, letter = null
  where tenant_id = ? and id = ?`;
const GIVEN_UP = `update mail_message set failed_at = clock_timestamp(), failure = ?, recipient = null, letter = null
  where tenant_id = ? and id = ? and letter is not null`;

interface WaitingMail {
  readonly to: string;
  readonly language: MailLanguage;
  readonly letter: Letter;
}

/** Where the links in mails lead. */
export class MailLinks {
  constructor(readonly apps: AppAddresses) {}
}

/** Delivers a mail that waits, and erases what was in it. */
@Injectable()
export class DeliverMail {
  constructor(
    private readonly em: EntityManager,
    private readonly transport: MailTransport,
    private readonly links: MailLinks,
  ) {}

  /** The row's lock is the fence: whoever comes second finds nothing that waits. */
  async execute(mailId: string): Promise<void> {
    await inTransaction(this.em, nobody, async (em) => {
      const [mail] = await em.execute<WaitingMail[]>(WAITING, [NO_TENANT, mailId]);
      if (!mail) return;
      const letter = addressed(mail.letter, this.links.apps);
      await this.transport.deliver({ ...mail, id: mailId, letter }, em);
      await em.execute(DELIVERED, [NO_TENANT, mailId]);
    });
  }

  /** Nobody will deliver it any more, so nobody needs to know what was in it. */
  async giveUp(mailId: string, reason: string): Promise<void> {
    await inTransaction(this.em, nobody, (em) => em.execute(GIVEN_UP, [reason, NO_TENANT, mailId]));
  }
}
