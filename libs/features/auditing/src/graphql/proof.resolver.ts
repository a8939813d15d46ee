import { Args, Query, Resolver } from '@nestjs/graphql';

import { canonicalJson } from '@commonweal/canonical';
import { fromGlobalId, Request, RequestContext } from '@commonweal/graphql';

import { LeafProofs } from '../queries/leaf-proofs.js';

/** Proofs that anybody can check without trusting us. */
@Resolver()
export class ProofResolver {
  constructor(private readonly proofs: LeafProofs) {}

  @Query('auditInclusionProof')
  async inclusion(@Args('leafId') leafId: string, @Request() { viewer }: RequestContext) {
    const proven = await this.proofs.inclusion(viewer, fromGlobalId(leafId, 'AuditEvent'));
    return proven && { ...proven, leaf: canonicalJson(proven.leaf) };
  }

  @Query('auditConsistencyProof')
  consistency(@Args('first') first: number, @Args('second') second: number) {
    return this.proofs.growth(first, second);
  }
}
