import { EntityManager } from '@mikro-orm/postgresql';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Tender } from './entities.js';
import { LotModel, Money, TenderConnection, TenderModel } from './models.js';

const money = ({ valuePence }: { valuePence?: bigint | null }) =>
  valuePence === null || valuePence === undefined ? null : { amount: (Number(valuePence) / 100).toFixed(2) };

@Resolver(() => TenderModel)
export class TenderResolver {
  constructor(@Inject(EntityManager) private readonly em: EntityManager) {}

  @Query(() => TenderConnection)
  async opportunities(
    @Args('first', { type: () => Int }) first: number,
    @Args('state', { type: () => String }) state: string,
    @Args('category', { type: () => String }) category: string,
    @Args('closingAfter', { type: () => Date }) closingAfter: Date,
    @Args('after', { type: () => String, nullable: true }) after: string,
  ) {
    const page = await this.em.findByCursor(Tender, {
      where: { state, mainCategory: category, deadline: { $gt: closingAfter }, publishedAt: { $ne: null } },
      first,
      after,
      orderBy: { publishedAt: 'desc', id: 'desc' },
      populate: ['authority'],
      includeCount: false,
    });
    const { hasNextPage, endCursor } = page;
    return { pageInfo: { hasNextPage, endCursor }, edges: page.items.map((node) => ({ node })) };
  }

  @Query(() => TenderModel, { nullable: true })
  tender(@Args('tenant', { type: () => String }) tenant: string, @Args('id', { type: () => String }) id: string) {
    return this.em.findOne(Tender, { authority: tenant, id }, { populate: ['authority', 'lots.criteria'] });
  }

  @ResolveField(() => String)
  id(@Parent() tender: { authority: { id: string }; id: string }) {
    return `${tender.authority.id}:${tender.id}`;
  }

  @ResolveField(() => Money, { nullable: true })
  estimatedValue(@Parent() tender: { valuePence?: bigint | null }) {
    return money(tender);
  }
}

@Resolver(() => LotModel)
export class LotResolver {
  @ResolveField(() => Money, { nullable: true })
  estimatedValue(@Parent() lot: { valuePence?: bigint | null }) {
    return money(lot);
  }
}
