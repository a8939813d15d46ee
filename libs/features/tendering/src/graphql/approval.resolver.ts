import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { type Viewer, actsFor } from '@commonweal/auth';
import {
  badInput,
  type ApproveTenderInput,
  type QueryApprovalsWaitingArgs,
  type ReturnTenderInput,
  Request,
  RequestContext,
  type ResolversTypes,
  type SendForApprovalInput,
  SignedIn,
  fromGlobalId,
} from '@commonweal/graphql';
import type { Tender, TenderApprovalStep } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { TenderApprovals } from '../queries/tender-approvals.js';
import { ApproveTender } from '../use-cases/approve-tender.js';
import { ReturnTender } from '../use-cases/return-tender.js';
import { SendForApproval } from '../use-cases/send-for-approval.js';

const MOST_WAITING = 20;

/** A draft's way to a second person and back. */
@Resolver()
export class ApprovalResolver {
  constructor(
    private readonly sendForApproval: SendForApproval,
    private readonly approveTender: ApproveTender,
    private readonly returnTender: ReturnTender,
    private readonly approvals: TenderApprovals,
  ) {}

  @Query('approvalsWaiting')
  waiting(@Args() { first }: QueryApprovalsWaitingArgs, @Request() { viewer }: RequestContext) {
    if (first < 1 || first > MOST_WAITING) throw badInput(`Ask for 1 to ${MOST_WAITING} drafts`);
    return viewer ? this.approvals.waitingFor(viewer, first) : [];
  }

  @Mutation('sendForApproval')
  async send(
    @Args('input') { note, ...input }: SendForApprovalInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SendForApprovalResult']>> {
    const result = await this.sendForApproval.execute(viewer, { ...changeOf(input), note: note ?? null });
    return result.ok ? { __typename: 'SendForApprovalSuccess', tender: result.value } : toUserError(result.failure);
  }

  @Mutation('approveTender')
  async approve(
    @Args('input') { note, contentHash, ...input }: ApproveTenderInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['ApproveTenderResult']>> {
    const approved = { ...changeOf(input), contentHash, note: note ?? null };
    const result = await this.approveTender.execute(viewer, approved);
    return result.ok ? { __typename: 'ApproveTenderSuccess', tender: result.value } : toUserError(result.failure);
  }

  @Mutation('returnTender')
  async return(
    @Args('input') { reason, ...input }: ReturnTenderInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['ReturnTenderResult']>> {
    const result = await this.returnTender.execute(viewer, { ...changeOf(input), reason });
    return result.ok ? { __typename: 'ReturnTenderSuccess', tender: result.value } : toUserError(result.failure);
  }
}

const changeOf = ({ tenderId, version }: { readonly tenderId: string; readonly version: number }) => ({
  tender: fromGlobalId(tenderId, 'Tender'),
  version,
});

/** The approval of a tender: for its authority. */
@Resolver('Tender')
export class TenderApprovalResolver {
  constructor(private readonly approvals: TenderApprovals) {}

  @ResolveField('approval')
  approval(@Parent() tender: Tender, @Request() { viewer }: RequestContext) {
    return viewer && actsFor(viewer, tender.tenantId) ? this.approvals.ofTender(viewer, tender) : null;
  }
}

/** A step of it. */
@Resolver('ApprovalStep')
export class ApprovalStepResolver {
  constructor(private readonly approvals: TenderApprovals) {}

  @ResolveField('by')
  by(@Parent() { personId }: TenderApprovalStep, @Request() request: RequestContext) {
    return request.load(this.approvals.people, personId);
  }

  @ResolveField('at')
  at(@Parent() { createdAt }: TenderApprovalStep): Date {
    return createdAt;
  }
}
