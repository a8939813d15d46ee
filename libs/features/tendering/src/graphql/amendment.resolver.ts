import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { actsFor, type Viewer } from '@commonweal/auth';
import { fieldChanges } from '@commonweal/deal';
import {
  type AbandonTenderInput,
  type AmendTenderInput,
  fromGlobalId,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import type { Tender } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { rowKey } from '../queries/row-key.js';
import { TenderContents } from '../queries/tender-contents.js';
import { AbandonTender } from '../use-cases/abandon-tender.js';
import { AmendTender } from '../use-cases/amend-tender.js';
import { sentAmendment } from './amendment-input.js';
import { changeView } from './change-view.js';

/** The versions of a published tender, and its end without a contract. */
@Resolver('Tender')
export class AmendmentResolver {
  constructor(
    private readonly tenders: TenderContents,
    private readonly amendTender: AmendTender,
    private readonly abandonTender: AbandonTender,
  ) {}

  @ResolveField('amendments')
  async amendments(@Parent() tender: Tender, @Request() request: RequestContext) {
    const rows = await request.load(this.tenders.amendments, rowKey(tender));
    const isMine = actsFor(request.viewer, tender.tenantId);
    const waiting = isMine && rows.some(({ publishedAt }) => !publishedAt);
    const heldUp = waiting && (await request.load(this.tenders.heldUpNotices, rowKey(tender))).length > 0;
    return rows.map(({ number, reason, amendedAt, publishedAt, before, after }) => ({
      ...{ number, reason, amendedAt, publishedAt },
      state: publishedAt ? 'PUBLISHED' : heldUp ? 'HELD_UP' : 'PENDING',
      changes: fieldChanges(before, after).map((change) => changeView(change, tender.tenantId)),
    }));
  }

  @Mutation('amendTender')
  async amend(
    @Args('input') input: AmendTenderInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['AmendTenderResult']>> {
    const change = { tender: fromGlobalId(input.tenderId, 'Tender'), version: input.version };
    const result = await this.amendTender.execute(viewer, {
      ...{ ...change, ...sentAmendment(input) },
      previewOnly: input.previewOnly ?? false,
    });
    if (!result.ok) return toUserError(result.failure);
    const { tender, changes, timeLeft } = result.value;
    return {
      ...{
        __typename: 'AmendTenderSuccess',
        tender,
        changes: changes.map((change) => changeView(change, tender.tenantId)),
      },
      timeLeft: timeLeft && { ...timeLeft, standing: timeLeft.status },
    };
  }

  @Mutation('abandonTender')
  async abandon(
    @Args('input') { tenderId, version, reason }: AbandonTenderInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['AbandonTenderResult']>> {
    const change = { tender: fromGlobalId(tenderId, 'Tender'), version, reason };
    const result = await this.abandonTender.execute(viewer, change);
    return result.ok ? { __typename: 'AbandonTenderSuccess', tender: result.value } : toUserError(result.failure);
  }
}
