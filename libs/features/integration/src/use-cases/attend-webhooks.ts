import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { forTenant, inTransaction, readAs } from '@commonweal/persistence';

import { type AttendedEndpoint, noteChanges } from './note-changes.js';
import { promiseTries } from './promise-tries.js';

interface EndpointKey {
  readonly tenantId: string;
  readonly id: string;
}

const TO_ATTEND = `select tenant_id as "tenantId", id from webhooks_to_attend()`;
const LOCK = `select tenant_id as "tenantId", id, kinds, status, feed_place::float8 as place,
    feed_sequence::float8 as sequence
  from webhook_endpoint where tenant_id = ? and id = ? for update skip locked`;

/** Turns new changes into deliveries, and promises a try of each delivery that is due. Any number of workers may do so at once. */
@Injectable()
export class AttendWebhooks {
  constructor(private readonly em: EntityManager) {}

  /** @returns how much there was to do */
  async pass(): Promise<number> {
    const endpoints = await readAs(this.em, null, (em) => em.execute<EndpointKey[]>(TO_ATTEND));
    let done = 0;
    for (const endpoint of endpoints) done += await this.attend(endpoint);
    return done;
  }

  private attend({ tenantId, id }: EndpointKey): Promise<number> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const [endpoint] = await em.execute<AttendedEndpoint[]>(LOCK, [tenantId, id]);
      if (!endpoint) return 0;
      const noted = endpoint.status === 'ACTIVE' ? await noteChanges(em, endpoint) : 0;
      return noted + (await promiseTries(em, endpoint));
    });
  }
}
