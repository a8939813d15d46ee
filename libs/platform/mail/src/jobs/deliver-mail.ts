import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { forTenant, inTransaction } from '@commonweal/persistence';

import { addressed, type AppAddresses } from '../layout/addressed-letter.js';
import type { Letter, MailLanguage } from '../letter/letter.js';
import { NO_TENANT } from '../send-mail.job.js';
import { MailTransport } from './mail-transport.js';

const nobody = forTenant(NO_TENANT);
/** Longer than the transport's patience: whoever still holds a claim may be at it. */
const CLAIM = `update mail_message set claimed_until = clock_timestamp() + interval '2 minutes'
  where tenant_id = ? and id = ? and letter is not null
    and (claimed_until is null or claimed_until < clock_timestamp())
  returning recipient as "to", language, letter, claimed_until::text as claim`;
const WAITS = 'select 1 from mail_message where tenant_id = ? and id = ? and letter is not null';
const RELEASE = `update mail_message set claimed_until = null
  where tenant_id = ? and id = ? and claimed_until = ?::timestamptz`;
/** It was delivered, whatever somebody else who gave up may have noted. */
const DELIVERED = `update mail_message set delivered_at = clock_timestamp(), failed_at = null, failure = null,
    recipient = null, letter = null
  where tenant_id = ? and id = ? and delivered_at is null`;
const GIVEN_UP = `update mail_message set failed_at = clock_timestamp(), failure = ?, recipient = null, letter = null
  where tenant_id = ? and id = ? and letter is not null`;

interface ClaimedMail {
  readonly to: string;
  readonly language: MailLanguage;
  readonly letter: Letter;
  readonly claim: string;
}

/** Somebody else is delivering the mail, or was until not long ago. */
export class MailClaimed extends Error {
  override readonly name = 'MailClaimed';
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

  /**
   * Claims the mail, sends it and notes that, in this order and each by itself. Whoever dies in between leaves a claim
   * that runs out: the mail is never lost, and sent again only where it was sent and not noted, under the same id.
   *
   * @throws MailClaimed when somebody else may be at it: try again later
   */
  async execute(mailId: string): Promise<void> {
    const mail = await this.claim(mailId);
    if (!mail) return;
    const { claim, letter, ...rest } = mail;
    try {
      await this.transport.deliver({ ...rest, id: mailId, letter: addressed(letter, this.links.apps) });
    } catch (error) {
      await this.note(RELEASE, [NO_TENANT, mailId, claim]);
      throw error;
    }
    await this.note(DELIVERED, [NO_TENANT, mailId]);
  }

  /** @returns null when the mail has been delivered or given up */
  private claim(mailId: string): Promise<ClaimedMail | null> {
    return inTransaction(this.em, nobody, async (em) => {
      const [claimed] = await em.execute<ClaimedMail[]>(CLAIM, [NO_TENANT, mailId]);
      if (claimed) return claimed;
      const waits = await em.execute<unknown[]>(WAITS, [NO_TENANT, mailId]);
      if (waits.length > 0) throw new MailClaimed('Somebody else is delivering this mail');
      return null;
    });
  }

  private async note(sql: string, values: readonly string[]): Promise<void> {
    await inTransaction(this.em, nobody, (em) => em.execute(sql, values));
  }

  /** Nobody will deliver it any more, so nobody needs to know what was in it. */
  async giveUp(mailId: string, reason: string): Promise<void> {
    await this.note(GIVEN_UP, [reason, NO_TENANT, mailId]);
  }
}
