import { type DynamicModule, Module } from '@nestjs/common';

import { NoticeSettings } from './notice-settings.js';
import { AroundNotices } from './queries/around-notices.js';
import { EngagementAnswers } from './queries/engagement-answers.js';
import { KnownNotices } from './queries/known-notices.js';
import { NoticeLists } from './queries/notice-lists.js';
import { PublicReleases } from './queries/public-releases.js';
import { PrepareNotice } from './use-cases/prepare-notice.js';
import { PublishEngagementAnswer } from './use-cases/publish-engagement-answer.js';
import { ReviseNotice } from './use-cases/revise-notice.js';
import { SubmitNotice } from './use-cases/submit-notice.js';

const providers = [
  ...[AroundNotices, EngagementAnswers, KnownNotices, NoticeLists, PublicReleases],
  ...[PrepareNotice, ReviseNotice, SubmitNotice, PublishEngagementAnswer],
];

/** Statutory notices of tenders. */
@Module({})
export class NoticesModule {
  static with(settings: NoticeSettings): DynamicModule {
    const all = [{ provide: NoticeSettings, useValue: settings }, ...providers];
    return { module: NoticesModule, providers: all, exports: all };
  }
}
