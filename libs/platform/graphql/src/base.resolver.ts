import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { badInput } from './bad-input.js';
import { Request } from './current-viewer.js';
import { fromGlobalId } from './global-id.js';
import { NodeRegistry } from './nodes.js';
import { RequestContext } from './request-context.js';

/** The fields that belong to no feature. */
@Resolver()
export class BaseResolver {
  constructor(
    private readonly em: EntityManager,
    private readonly registry: NodeRegistry,
  ) {}

  @Query('node')
  node(@Args('id') id: string, @Request() request: RequestContext) {
    return this.registry.load(fromGlobalId(id), request.viewer);
  }

  @Query('nodes')
  nodes(@Args('ids') ids: string[], @Request() request: RequestContext) {
    if (ids.length > 100) throw badInput('`ids` holds at most 100 ids');
    return Promise.all(ids.map((id) => this.node(id, request)));
  }

  @Query('serverTime')
  async serverTime(): Promise<Date> {
    const [row] = await this.em.fork().execute<{ now: string }[]>('select clock_timestamp() as now');
    return new Date(row?.now ?? NaN);
  }

  @Mutation('ping')
  ping(): Promise<Date> {
    return this.serverTime();
  }
}
