import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import { Request, RequestContext, selectedBelow } from '@commonweal/graphql';

import { PlaceFacts } from '../queries/place-facts.js';
import { placeAnswer } from './place-answer.js';
import { sourceOf } from './sources.js';

/** A place by its code, and the public data that is known. */
@Resolver()
export class PlaceResolver {
  constructor(private readonly facts: PlaceFacts) {}

  @Query('place')
  async place(@Args('code') code: string, @Request() { viewer }: RequestContext, @Info() info: GraphQLResolveInfo) {
    const place = await this.facts.place(viewer, code.trim().toUpperCase(), selectedBelow(info));
    return place && placeAnswer(place);
  }

  @Query('publicDatasets')
  async publicDatasets(@Request() { viewer }: RequestContext) {
    return (await this.facts.loaded(viewer)).flatMap(sourceOf);
  }
}
