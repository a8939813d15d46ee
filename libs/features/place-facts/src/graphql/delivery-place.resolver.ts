import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Request, RequestContext } from '@commonweal/graphql';

import { PlaceNames } from '../queries/place-names.js';

/** Which place a contract is carried out in. */
@Resolver('DeliveryPlace')
export class DeliveryPlaceResolver {
  constructor(private readonly names: PlaceNames) {}

  @ResolveField('place')
  place(@Parent() { code }: { readonly code: string }, @Request() request: RequestContext) {
    return request.load(this.names.byCode, code);
  }
}
