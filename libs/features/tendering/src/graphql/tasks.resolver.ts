import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { actsFor } from '@commonweal/auth';
import { Request, RequestContext } from '@commonweal/graphql';
import type { Tender } from '@commonweal/persistence';

import { DraftTasks } from '../queries/draft-tasks.js';

/** What is still to be done of a draft: for its authority. */
@Resolver('Tender')
export class TenderTasksResolver {
  constructor(private readonly tasks: DraftTasks) {}

  @ResolveField('tasks')
  ofTender(@Parent() tender: Tender, @Request() { viewer }: RequestContext) {
    return viewer && actsFor(viewer, tender.tenantId) ? this.tasks.ofTender(viewer, tender) : [];
  }
}
