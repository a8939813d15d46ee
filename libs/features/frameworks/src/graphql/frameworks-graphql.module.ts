import { Module } from '@nestjs/common';

import { FrameworksModule } from '../frameworks.module.js';
import { FrameworkMutationsResolver, FrameworkVersionsResolver } from './framework-mutations.resolver.js';
import { FrameworksResolver } from './frameworks.resolver.js';
import { MeasureSetMutationsResolver } from './measure-set-mutations.resolver.js';
import { MeasureSetsResolver } from './measure-sets.resolver.js';
import { ShownFramework } from './shown-framework.js';

const resolvers = [
  FrameworkMutationsResolver,
  FrameworkVersionsResolver,
  ShownFramework,
  FrameworksResolver,
  MeasureSetMutationsResolver,
  MeasureSetsResolver,
];

/** The part of the graph about frameworks and measure sets. */
@Module({ imports: [FrameworksModule], providers: resolvers })
export class FrameworksGraphqlModule {}
