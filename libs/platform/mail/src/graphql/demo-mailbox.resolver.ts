import { EntityManager } from '@mikro-orm/postgresql';
import { Query, Resolver } from '@nestjs/graphql';

import type { DemoMail } from '@commonweal/graphql';
import { readAs } from '@commonweal/persistence';

import type { AddressedLetter } from '../layout/addressed-letter.js';

const NEWEST = 'select recipient, language, letter, created_at from demo_mail order by created_at desc, id limit 50';

interface KeptMail {
  readonly recipient: string;
  readonly language: string;
  readonly letter: AddressedLetter;
  readonly created_at: string;
}

/** Whether this installation shows its mail to everybody. */
export class MailIsShown {
  constructor(readonly value: boolean) {}
}

/** The mailbox that stands for everybody's mail in a demonstration. */
@Resolver()
export class DemoMailboxResolver {
  constructor(
    private readonly em: EntityManager,
    private readonly shown: MailIsShown,
  ) {}

  @Query('demoMailbox')
  async demoMailbox(): Promise<DemoMail[] | null> {
    if (!this.shown.value) return null;
    const mails = await readAs(this.em, null, (em) => em.execute<KeptMail[]>(NEWEST));
    return mails.map(({ recipient, language, letter, created_at }) => ({
      ...{ recipient, language, subject: letter.subject, link: letter.link },
      before: [...letter.before],
      after: [...letter.after],
      stop: letter.stop ? { label: letter.stop.label, url: letter.stop.url } : null,
      deliveredAt: new Date(created_at),
    }));
  }
}
