import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  type KeepAsTemplateInput,
  type QueryTenderTemplatesArgs,
  type RemoveTemplateInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { TenderTemplates } from '../queries/tender-templates.js';
import { SHIPPED_TEMPLATES } from '../templates/shipped/shipped-templates.js';
import { KeepAsTemplate } from '../use-cases/keep-as-template.js';
import { RemoveTemplate } from '../use-cases/remove-template.js';
import { ownTemplateView, shippedTemplateView } from './template-view.js';

/** What tenders begin with. */
@Resolver()
export class TemplateResolver {
  constructor(
    private readonly templates: TenderTemplates,
    private readonly keepAsTemplate: KeepAsTemplate,
    private readonly removeTemplate: RemoveTemplate,
  ) {}

  @Query('tenderTemplates')
  async all(@Args() { authorityId }: QueryTenderTemplatesArgs, @Request() { viewer }: RequestContext) {
    const own = await this.templates.ofAuthority(fromGlobalId(authorityId, 'Organisation').id, viewer);
    return own ? [...own.map(ownTemplateView), ...SHIPPED_TEMPLATES.map(shippedTemplateView)] : [];
  }

  @Mutation('keepAsTemplate')
  async keep(
    @Args('input') { tenderId, name }: KeepAsTemplateInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['KeepAsTemplateResult']>> {
    const result = await this.keepAsTemplate.execute(viewer, { tender: fromGlobalId(tenderId, 'Tender'), name });
    return result.ok
      ? { __typename: 'KeepAsTemplateSuccess', template: ownTemplateView(result.value) }
      : toUserError(result.failure);
  }

  @Mutation('removeTemplate')
  async remove(
    @Args('input') { templateId }: RemoveTemplateInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RemoveTemplateResult']>> {
    const result = await this.removeTemplate.execute(viewer, fromGlobalId(templateId, 'TenderTemplate'));
    return result.ok ? { __typename: 'RemoveTemplateSuccess', name: result.value } : toUserError(result.failure);
  }
}
