import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';

import { pendingMigrations } from '@commonweal/persistence';

/** Whether this process can serve: it can when the database answers and has had every migration this build knows. */
@Controller('health')
export class HealthController {
  constructor(private readonly em: EntityManager) {}

  @Get()
  async health(): Promise<{ status: 'ok' }> {
    const pending = await this.pending();
    if (pending.length > 0) throw new ServiceUnavailableException(`Migrations are pending: ${pending.join(', ')}`);
    return { status: 'ok' };
  }

  private async pending(): Promise<string[]> {
    try {
      return await pendingMigrations((sql) => this.em.fork().execute<{ name: string }[]>(sql));
    } catch {
      throw new ServiceUnavailableException('The database does not answer');
    }
  }
}
