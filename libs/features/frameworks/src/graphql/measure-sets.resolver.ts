import { Args, Query, Resolver } from '@nestjs/graphql';

import { fromGlobalId, type MeasureSet, Request, RequestContext } from '@commonweal/graphql';
import { OPEN_MEASURES } from '@commonweal/measures';

import { KnownMeasureSets } from '../queries/known-measure-sets.js';
import { importedSetView, openSetView } from './measure-view.js';

/** Measure sets: the open one for everybody, imported ones for their own authority. */
@Resolver()
export class MeasureSetsResolver {
  constructor(private readonly known: KnownMeasureSets) {}

  @Query('measureSets')
  async measureSets(
    @Args('authorityId') authorityId: string | null | undefined,
    @Request() { viewer }: RequestContext,
  ): Promise<MeasureSet[]> {
    if (!authorityId) return [openSetView()];
    const own = await this.known.of(viewer, fromGlobalId(authorityId, 'Organisation').id);
    return [openSetView(), ...own.map(importedSetView)];
  }

  @Query('measureSet')
  async measureSet(@Args('id') id: string, @Request() { viewer }: RequestContext): Promise<MeasureSet | null> {
    if (id === OPEN_MEASURES.id) return openSetView();
    const set = await this.known.one(viewer, fromGlobalId(id, 'MeasureSet'));
    return set && importedSetView(set);
  }
}
