import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { RoleMissing, Viewer } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import type { MailLanguage } from '@commonweal/mail';
import { inTransaction } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { portalQuery } from '../searches/portal-query.js';
import { nameFaults } from '../searches/search-name.js';
import { readSearch, type SentSearch, type WantedSearch } from '../searches/wanted-search.js';
import { recordSearch } from './record-search.js';
import { keepingRefusal, type NotFound, type SearchKey } from './search-key.js';

/** When members get mail. */
export type SearchAlerts = 'AT_ONCE' | 'DAILY' | 'NEVER';

/** A search to keep for an organisation. */
export interface KeepOrganisationSearchInput {
  readonly organisationId: string;
  readonly name: string;
  readonly search: SentSearch;
  readonly alerts: SearchAlerts;
  readonly language: MailLanguage;
}

type Kept = Result<SearchKey, InvalidInput | NotFound | RoleMissing>;

const MOST_SEARCHES = 20;
/** Searches of one organisation are kept one after the other: they are counted. */
const TURN = 'select pg_advisory_xact_lock(hashtextextended(?, 7))';
const COUNT = 'select count(*)::int as kept from saved_search where tenant_id = ?';
const KEEP = `insert into saved_search (tenant_id, id, name, wanted, address, alerts, language) values (?, ?, ?, ?::jsonb, ?, ?, ?)`;
const TOO_MANY: Fault = {
  path: '$.organisationId',
  message: `An organisation keeps at most ${MOST_SEARCHES} searches: remove one first`,
};

/** Keeps a search for the people of an organisation. */
@Injectable()
export class KeepOrganisationSearch {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: KeepOrganisationSearchInput): Promise<Kept> {
    const refusal = keepingRefusal(viewer, input.organisationId, 'organisationId');
    if (refusal) return refusal;
    const { wanted, faults } = readSearch(input.search);
    const all = [...nameFaults(input.name), ...faults];
    if (all.length > 0) return fail(invalidInput(all));
    return inTransaction(this.em, viewer, (em) => keep(em, viewer, { ...input, wanted }));
  }
}

async function keep(
  em: EntityManager,
  viewer: Viewer,
  { organisationId, name, wanted, alerts, language }: KeepOrganisationSearchInput & { readonly wanted: WantedSearch },
): Promise<Kept> {
  await em.execute(TURN, [organisationId]);
  const [count] = await em.execute<{ kept: number }[]>(COUNT, [organisationId]);
  if (count && count.kept >= MOST_SEARCHES) return fail(invalidInput([TOO_MANY]));
  const key = { tenantId: organisationId, id: randomUUID() };
  const values = [storedText(name), JSON.stringify(wanted), portalQuery(wanted), alerts, language];
  await em.execute(KEEP, [key.tenantId, key.id, ...values]);
  recordSearch(em, { viewer, key, action: 'keepOrganisationSearch', after: { alerts } });
  return ok(key);
}
