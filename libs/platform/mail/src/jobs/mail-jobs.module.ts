import { EntityManager } from '@mikro-orm/postgresql';
import { type DynamicModule, Module } from '@nestjs/common';

import type { FeatureJobs } from '@commonweal/jobs';

import { sendMail } from '../send-mail.job.js';
import { DeliverMail, MailLinks } from './deliver-mail.js';
import { MailProcessor } from './mail.processor.js';
import { MailTransport } from './mail-transport.js';
import { MailboxTransport } from './mailbox-transport.js';
import { SmtpTransport } from './smtp-transport.js';

/** How mail leaves an installation. */
export interface MailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM: string;
  readonly PORTAL_URL: string;
  readonly ADMIN_URL: string;
}

/** The worker's part of mail. */
@Module({})
class MailJobsModule {
  static with({ SMTP_URL, MAIL_FROM, PORTAL_URL, ADMIN_URL }: MailSettings): DynamicModule {
    const transport = (em: EntityManager) =>
      SMTP_URL ? new SmtpTransport({ url: SMTP_URL, from: MAIL_FROM }) : new MailboxTransport(em);
    const links = new MailLinks({ portal: PORTAL_URL, admin: ADMIN_URL });
    return {
      module: MailJobsModule,
      providers: [
        { provide: MailTransport, inject: [EntityManager], useFactory: transport },
        { provide: MailLinks, useValue: links },
        DeliverMail,
        MailProcessor,
      ],
    };
  }
}

/** What mail brings to the worker. */
export const mailJobs = (settings: MailSettings): FeatureJobs => ({
  module: MailJobsModule.with(settings),
  processor: MailProcessor,
  jobs: [sendMail],
});
