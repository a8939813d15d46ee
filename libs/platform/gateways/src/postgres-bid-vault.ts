import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { BidVault, type EnvelopeKey, type EnvelopeReading } from './bid-vault.js';

const OPEN = `select open_bid_envelope(r.tenant_id, r.bid_id, r.reader_id) as content
  from unnest(?::uuid[], ?::uuid[], ?::uuid[]) with ordinality as r (tenant_id, bid_id, reader_id, position)
  order by r.position`;

const uuidArray = (ids: readonly string[]) => `{${ids.join(',')}}`;

/** Keeps envelopes in a table that no login may read; a function of the owner's opens them when the rule allows. */
@Injectable()
export class PostgresBidVault extends BidVault {
  override async seal(em: EntityManager, { tenantId, bidId }: EnvelopeKey, content: string): Promise<void> {
    await em.execute('insert into bid_envelope (tenant_id, bid_id, content) values (?, ?, ?)', [
      tenantId,
      bidId,
      content,
    ]);
  }

  override async open(em: EntityManager, readings: readonly EnvelopeReading[]): Promise<(string | null)[]> {
    const column = (name: keyof EnvelopeReading) => uuidArray(readings.map((reading) => reading[name]));
    const parameters = [column('tenantId'), column('bidId'), column('readerId')];
    const rows = await em.execute<{ content: string | null }[]>(OPEN, parameters);
    return rows.map(({ content }) => content);
  }
}
