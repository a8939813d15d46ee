import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { Framework } from '@commonweal/graphql';

import { KnownFrameworks } from '../queries/known-frameworks.js';
import { KnownMeasureSets } from '../queries/known-measure-sets.js';
import type { VersionKey } from '../use-cases/kept-version.js';
import { localView } from './framework-view.js';

/** What was changed just now cannot be read. */
export class FrameworkGoneError extends Error {
  override readonly name = 'FrameworkGoneError';
}

/** A version as its answer shows it, read anew after a change. */
@Injectable()
export class ShownFramework {
  constructor(
    private readonly known: KnownFrameworks,
    private readonly sets: KnownMeasureSets,
  ) {}

  async of(viewer: Viewer, key: VersionKey): Promise<Framework> {
    const [version, sets] = await Promise.all([this.known.one(viewer, key), this.sets.of(viewer, key.tenantId)]);
    if (!version) throw new FrameworkGoneError();
    return localView(version, sets);
  }
}
