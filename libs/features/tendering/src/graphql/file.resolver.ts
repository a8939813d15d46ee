import { Query, Resolver } from '@nestjs/graphql';

import { Throttle } from '@commonweal/auth';
import { rateLimited, Request, RequestContext } from '@commonweal/graphql';

/** Files of tenders, which the web apps make: their making is dear, so each is counted first. */
@Resolver()
export class FileResolver {
  constructor(private readonly throttle: Throttle) {}

  @Query('admitFile')
  async admitFile(@Request() { caller, viewer }: RequestContext): Promise<true> {
    const account = viewer ? { account: viewer.personId } : {};
    const retryAt = await this.throttle.admit({ what: 'file', address: caller.address, ...account });
    if (retryAt) throw rateLimited(retryAt);
    return true;
  }
}
