import { Module } from '@nestjs/common';

import { KnownFrameworks } from './queries/known-frameworks.js';
import { KnownMeasureSets } from './queries/known-measure-sets.js';
import { CreateFramework } from './use-cases/create-framework.js';
import { DraftFrameworkVersion } from './use-cases/draft-framework-version.js';
import { ImportMeasureSet } from './use-cases/import-measure-set.js';
import { PublishFramework } from './use-cases/publish-framework.js';
import { RemoveMeasureSet } from './use-cases/remove-measure-set.js';
import { SaveFramework } from './use-cases/save-framework.js';

const providers = [
  ...[CreateFramework, DraftFrameworkVersion, ImportMeasureSet, PublishFramework, RemoveMeasureSet, SaveFramework],
  ...[KnownFrameworks, KnownMeasureSets],
];

/** Social value frameworks and measure sets. */
@Module({ providers, exports: providers })
export class FrameworksModule {}
