import { MikroOrmModule } from '@mikro-orm/nestjs';
import { type DynamicModule, Module } from '@nestjs/common';

import type { WorkerConfig } from '@commonweal/config';
import { FilesModule } from '@commonweal/gateways';
import type { FeatureJobs } from '@commonweal/jobs';
import { ormOptions } from '@commonweal/persistence';

/** The worker's injector: the ORM and the processors of each feature. There is no HTTP in it. */
@Module({})
export class WorkerModule {
  static with(config: WorkerConfig, features: readonly FeatureJobs[]): DynamicModule {
    const patience = { statementMs: config.STATEMENT_MS, idleMs: config.TRANSACTION_IDLE_MS };
    const orm = MikroOrmModule.forRoot({
      ...ormOptions(config.DATABASE_URL, config.DATABASE_POOL_SIZE, patience),
      registerRequestContext: false,
    });
    return {
      module: WorkerModule,
      imports: [orm, FilesModule.onDisk(config.FILES_DIR), ...features.map(({ module }) => module)],
    };
  }
}
