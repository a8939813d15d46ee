import { type DynamicModule, Module } from '@nestjs/common';

import {
  announceAmendment,
  announceEnd,
  announceTender,
  FileNoticeGateway,
  FindATenderGateway,
  NoticeGateway,
} from '@commonweal/gateways';
import type { FeatureJobs } from '@commonweal/jobs';

import { deliverNotice } from '../deliver-notice.job.js';
import { NoticeSettings } from '../notice-settings.js';
import { AnnounceAmendment } from '../use-cases/announce-amendment.js';
import { AnnounceEnd } from '../use-cases/announce-end.js';
import { AnnouncePublished } from '../use-cases/announce-published.js';
import { DeliverNotice } from '../use-cases/deliver-notice.js';
import { KeepVerdict } from '../use-cases/keep-verdict.js';
import { NoticesProcessor } from './notices.processor.js';

/** Where notices go. */
export interface NoticePlatformSettings {
  readonly NOTICE_PLATFORM_URL?: string | undefined;
  readonly NOTICE_PLATFORM_KEY?: string | undefined;
  readonly NOTICES_DIR: string;
  readonly OCID_PREFIX: string;
  readonly PORTAL_URL: string;
}

/** The worker's part of notices. */
@Module({})
class NoticesJobsModule {
  static with(settings: NoticePlatformSettings): DynamicModule {
    const given = { ocidPrefix: settings.OCID_PREFIX, portalUrl: settings.PORTAL_URL };
    return {
      module: NoticesJobsModule,
      providers: [
        { provide: NoticeGateway, useValue: gatewayOf(settings) },
        { provide: NoticeSettings, useValue: new NoticeSettings(given) },
        ...[AnnounceAmendment, AnnounceEnd, AnnouncePublished, DeliverNotice, KeepVerdict, NoticesProcessor],
      ],
    };
  }
}

const gatewayOf = ({ NOTICE_PLATFORM_URL: url, NOTICE_PLATFORM_KEY: key = '', NOTICES_DIR }: NoticePlatformSettings) =>
  url === undefined ? new FileNoticeGateway(NOTICES_DIR) : new FindATenderGateway({ url, key });

/** What notices bring to the worker. */
export const noticesJobs = (settings: NoticePlatformSettings): FeatureJobs => ({
  module: NoticesJobsModule.with(settings),
  processor: NoticesProcessor,
  jobs: [announceAmendment, announceEnd, announceTender, deliverNotice],
});
