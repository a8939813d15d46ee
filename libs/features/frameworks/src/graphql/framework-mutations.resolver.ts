import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { frameworkOutline } from '@commonweal/frameworks';
import {
  type CreateFrameworkInput,
  type DraftFrameworkVersionInput,
  fromGlobalId,
  type PublishFrameworkInput,
  type ResolversTypes,
  type SaveFrameworkInput,
  SignedIn,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { CreateFramework } from '../use-cases/create-framework.js';
import { DraftFrameworkVersion } from '../use-cases/draft-framework-version.js';
import { PublishFramework } from '../use-cases/publish-framework.js';
import { SaveFramework } from '../use-cases/save-framework.js';
import { contentOfInput } from './content-of-input.js';
import { ShownFramework } from './shown-framework.js';

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

/** Beginning, changing and publishing an authority's own frameworks. */
@Resolver()
export class FrameworkMutationsResolver {
  constructor(
    private readonly createOne: CreateFramework,
    private readonly saveOne: SaveFramework,
    private readonly shown: ShownFramework,
  ) {}

  @Mutation('createFramework')
  async create(
    @Args('input') { authorityId, title, titleCy, copyOf }: CreateFrameworkInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'CreateFrameworkResult'> {
    const result = await this.createOne.execute(viewer, {
      ...{ authorityId: fromGlobalId(authorityId, 'Organisation').id, title, titleCy: titleCy ?? null },
      copyOf: copyOf ? copied(copyOf) : null,
    });
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'CreateFrameworkSuccess', framework: await this.shown.of(viewer, result.value) };
  }

  @Mutation('saveFramework')
  async save(@Args('input') input: SaveFrameworkInput, @SignedIn() viewer: Viewer): Ended<'SaveFrameworkResult'> {
    const { tenantId, id } = fromGlobalId(input.frameworkId, 'Framework');
    const { version, title, titleCy = null, validFrom = null, validTo = null } = input;
    const wanted = { tenantId, id, version, title, titleCy, validFrom, validTo, content: contentOfInput(input) };
    const result = await this.saveOne.execute(viewer, wanted);
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'SaveFrameworkSuccess', framework: await this.shown.of(viewer, result.value) };
  }
}

/** Making drafts public, and beginning the next version. */
@Resolver()
export class FrameworkVersionsResolver {
  constructor(
    private readonly publishOne: PublishFramework,
    private readonly draftNext: DraftFrameworkVersion,
    private readonly shown: ShownFramework,
  ) {}

  @Mutation('publishFramework')
  async publish(
    @Args('input') { frameworkId, version }: PublishFrameworkInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'PublishFrameworkResult'> {
    const result = await this.publishOne.execute(viewer, { ...fromGlobalId(frameworkId, 'Framework'), version });
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'PublishFrameworkSuccess', framework: await this.shown.of(viewer, result.value) };
  }

  @Mutation('draftFrameworkVersion')
  async draft(
    @Args('input') { frameworkId }: DraftFrameworkVersionInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'DraftFrameworkVersionResult'> {
    const result = await this.draftNext.execute(viewer, fromGlobalId(frameworkId, 'Framework'));
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'DraftFrameworkVersionSuccess', framework: await this.shown.of(viewer, result.value) };
  }
}

const copied = (id: string) => (frameworkOutline(id) ? id : fromGlobalId(id, 'Framework'));
