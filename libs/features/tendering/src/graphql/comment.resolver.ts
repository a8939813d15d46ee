import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { type Viewer, actsFor } from '@commonweal/auth';
import {
  type CommentOnTenderInput,
  Request,
  RequestContext,
  type ResolveCommentInput,
  type ResolversTypes,
  SignedIn,
  fromGlobalId,
  toGlobalId,
} from '@commonweal/graphql';
import type { Tender, TenderComment } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { rowKey } from '../queries/row-key.js';
import { TenderApprovals } from '../queries/tender-approvals.js';
import { TenderComments } from '../queries/tender-comments.js';
import { CommentOnTender } from '../use-cases/comment-on-tender.js';
import { ResolveComment } from '../use-cases/resolve-comment.js';

/** What people of an authority say of a draft, among themselves. */
@Resolver()
export class CommentResolver {
  constructor(
    private readonly commentOnTender: CommentOnTender,
    private readonly resolveComment: ResolveComment,
  ) {}

  @Mutation('commentOnTender')
  async comment(
    @Args('input') { tenderId, section, words }: CommentOnTenderInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['CommentOnTenderResult']>> {
    const tender = fromGlobalId(tenderId, 'Tender');
    const result = await this.commentOnTender.execute(viewer, { tender, section, words });
    return result.ok ? { __typename: 'CommentOnTenderSuccess', tender: result.value } : toUserError(result.failure);
  }

  @Mutation('resolveComment')
  async resolve(
    @Args('input') { commentId }: ResolveCommentInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['ResolveCommentResult']>> {
    const result = await this.resolveComment.execute(viewer, fromGlobalId(commentId, 'TenderComment'));
    return result.ok ? { __typename: 'ResolveCommentSuccess', tender: result.value } : toUserError(result.failure);
  }
}

/** The comments of a tender: for its authority, whatever became of the draft. */
@Resolver('Tender')
export class TenderCommentsResolver {
  constructor(private readonly comments: TenderComments) {}

  @ResolveField('comments')
  ofTender(@Parent() tender: Tender, @Request() request: RequestContext) {
    return actsFor(request.viewer, tender.tenantId) ? request.load(this.comments.ofTenders, rowKey(tender)) : null;
  }
}

/** One comment. */
@Resolver('TenderComment')
export class TenderCommentResolver {
  constructor(private readonly approvals: TenderApprovals) {}

  @ResolveField('id')
  id(@Parent() comment: TenderComment): string {
    return toGlobalId('TenderComment', comment);
  }

  @ResolveField('at')
  at(@Parent() { createdAt }: TenderComment): Date {
    return createdAt;
  }

  @ResolveField('by')
  by(@Parent() { personId }: TenderComment, @Request() request: RequestContext) {
    return request.load(this.approvals.people, personId);
  }

  @ResolveField('resolvedBy')
  resolver(@Parent() { resolvedBy }: TenderComment, @Request() request: RequestContext) {
    return resolvedBy ? request.load(this.approvals.people, resolvedBy) : null;
  }
}
