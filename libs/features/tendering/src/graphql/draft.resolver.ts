import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type ImportNoticeInput,
  type ResolversTypes,
  SignedIn,
  type UpdateTenderInput,
  fromGlobalId,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { ImportNotice } from '../use-cases/import-notice.js';
import { UpdateTender } from '../use-cases/update-tender.js';

/** Where drafts come from, and their details. */
@Resolver()
export class DraftResolver {
  constructor(
    private readonly importNotice: ImportNotice,
    private readonly updateTender: UpdateTender,
  ) {}

  @Mutation('importNotice')
  async import(
    @Args('input') { authorityId, document }: ImportNoticeInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['ImportNoticeResult']>> {
    const { id } = fromGlobalId(authorityId, 'Organisation');
    const result = await this.importNotice.execute(viewer, { authorityId: id, document });
    return result.ok ? { __typename: 'ImportNoticeSuccess', tenders: result.value } : toUserError(result.failure);
  }

  @Mutation('updateTender')
  async update(
    @Args('input') input: UpdateTenderInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['UpdateTenderResult']>> {
    const { title, description, deadline, estimatedValue } = input;
    const result = await this.updateTender.execute(viewer, {
      tender: fromGlobalId(input.tenderId, 'Tender'),
      version: input.version,
      title: title ?? undefined,
      description: description ?? undefined,
      deadline: deadline ?? undefined,
      estimatedValue: estimatedValue ? { amount: estimatedValue.amount, vat: estimatedValue.vat } : undefined,
      ...foundBy(input),
    });
    return result.ok ? { __typename: 'UpdateTenderSuccess', tender: result.value } : toUserError(result.failure);
  }
}

const foundBy = ({ cpvCodes, placeCodes, isVcseFriendly, isSmeFriendly }: UpdateTenderInput) => ({
  cpvCodes: cpvCodes ?? undefined,
  placeCodes: placeCodes ?? undefined,
  isVcseFriendly: isVcseFriendly ?? undefined,
  isSmeFriendly: isSmeFriendly ?? undefined,
});
