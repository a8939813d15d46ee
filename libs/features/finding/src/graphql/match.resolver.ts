import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Cursors, keysetPage, type PageInput, Request, RequestContext } from '@commonweal/graphql';
import type { Organisation } from '@commonweal/persistence';

import { type FoundMatch, OpportunityMatches } from '../queries/opportunity-matches.js';

/** What matches the profile of a supplier. */
@Resolver('Organisation')
export class MatchResolver {
  constructor(
    private readonly matches: OpportunityMatches,
    private readonly cursors: Cursors,
  ) {}

  @ResolveField('matches')
  async ofOrganisation(
    @Parent() { id }: Organisation,
    @Args() input: PageInput,
    @Request() { viewer }: RequestContext,
  ) {
    const wanted = await this.matches.wanted(viewer, id);
    if (!wanted) return null;
    const list = {
      name: 'matches',
      rows: async (limit: number, after: readonly string[] | null) => {
        const found = await this.matches.page(viewer, wanted, { limit, after });
        return found.map((node: FoundMatch) => ({ node, position: [node.position, node.tender.id] as const }));
      },
      count: () => Promise.resolve(0),
    };
    return keysetPage(this.cursors, list, input);
  }
}
