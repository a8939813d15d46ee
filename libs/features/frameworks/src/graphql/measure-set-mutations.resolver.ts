import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  type ImportMeasureSetInput,
  type RemoveMeasureSetInput,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { ImportMeasureSet } from '../use-cases/import-measure-set.js';
import { RemoveMeasureSet } from '../use-cases/remove-measure-set.js';
import { importedMeasureView, importedSetView } from './measure-view.js';

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

const FIRST = 10;

/** Bringing a licensed set along, and taking it away. */
@Resolver()
export class MeasureSetMutationsResolver {
  constructor(
    private readonly importSet: ImportMeasureSet,
    private readonly removeSet: RemoveMeasureSet,
  ) {}

  @Mutation('importMeasureSet')
  async import(
    @Args('input') { authorityId, contentBase64, isSpreadsheet, dryRun, ...input }: ImportMeasureSetInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'ImportMeasureSetResult'> {
    const result = await this.importSet.execute(viewer, {
      ...{ ...input, authorityId: fromGlobalId(authorityId, 'Organisation').id },
      ...{ isSpreadsheet: isSpreadsheet ?? false, dryRun: dryRun ?? false },
      content: Buffer.from(contentBase64, 'base64'),
    });
    if (!result.ok) {
      const { failure } = result;
      return failure.kind === 'FileFaulty'
        ? toUserError({ ...failure, faults: [...failure.faults] })
        : toUserError(failure);
    }
    const { set, measures } = result.value;
    return {
      ...{ __typename: 'ImportMeasureSetSuccess', set: set && importedSetView(set), measures: measures.length },
      valued: measures.filter(({ proxyValue }) => proxyValue !== null).length,
      first: measures.slice(0, FIRST).map((measure) => importedMeasureView(measure, input)),
    };
  }

  @Mutation('removeMeasureSet')
  async remove(
    @Args('input') { setId }: RemoveMeasureSetInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'RemoveMeasureSetResult'> {
    const result = await this.removeSet.execute(viewer, fromGlobalId(setId, 'MeasureSet'));
    return result.ok ? { __typename: 'RemoveMeasureSetSuccess', name: result.value } : toUserError(result.failure);
  }
}
