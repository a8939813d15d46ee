import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  type PrepareNoticeInput,
  type ResolversTypes,
  type ReviseNoticeInput,
  SignedIn,
  type SubmitNoticeInput,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import type { NoticeIncomplete } from '../use-cases/failures.js';
import { PrepareNotice } from '../use-cases/prepare-notice.js';
import { ReviseNotice } from '../use-cases/revise-notice.js';
import { SubmitNotice } from '../use-cases/submit-notice.js';
import { givenDetails } from './given-details.js';
import { gapView } from './notice-view.js';

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

/** A notice's way to the national platform. */
@Resolver()
export class NoticeMutationsResolver {
  constructor(
    private readonly prepareNotice: PrepareNotice,
    private readonly reviseNotice: ReviseNotice,
    private readonly submitNotice: SubmitNotice,
  ) {}

  @Mutation('prepareNotice')
  async prepare(
    @Args('input') { tenderId, type, details }: PrepareNoticeInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'PrepareNoticeResult'> {
    const input = { tender: fromGlobalId(tenderId, 'Tender'), type, details: givenDetails(details) };
    const result = await this.prepareNotice.execute(viewer, input);
    return result.ok ? { __typename: 'PrepareNoticeSuccess', notice: result.value } : toUserError(result.failure);
  }

  @Mutation('reviseNotice')
  async revise(
    @Args('input') { noticeId, version, details }: ReviseNoticeInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'ReviseNoticeResult'> {
    const change = { ...fromGlobalId(noticeId, 'Notice'), version, details: givenDetails(details) };
    const result = await this.reviseNotice.execute(viewer, change);
    return result.ok ? { __typename: 'ReviseNoticeSuccess', notice: result.value } : toUserError(result.failure);
  }

  @Mutation('submitNotice')
  async submit(
    @Args('input') { noticeId, version }: SubmitNoticeInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'SubmitNoticeResult'> {
    const result = await this.submitNotice.execute(viewer, { ...fromGlobalId(noticeId, 'Notice'), version });
    if (result.ok) return { __typename: 'SubmitNoticeSuccess', notice: result.value };
    return result.failure.kind === 'NoticeIncomplete' ? incompleteView(result.failure) : toUserError(result.failure);
  }
}

const incompleteView = ({ message, gaps }: NoticeIncomplete) => ({
  ...{ __typename: 'NoticeIncomplete' as const, message, path: ['noticeId'] },
  gaps: gaps.map(gapView),
});
