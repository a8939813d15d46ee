import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { RoleMissing, Viewer } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { inTransaction } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { nameFaults } from '../searches/search-name.js';
import type { SearchAlerts } from './keep-organisation-search.js';
import { recordSearch } from './record-search.js';
import { keepingRefusal, type NotFound, SEARCH_NOT_FOUND, type SearchKey } from './search-key.js';

/** What is null stays as it is. */
export interface ChangeOrganisationSearchInput {
  readonly key: SearchKey;
  readonly name: string | null;
  readonly alerts: SearchAlerts | null;
  /** What is found now is no longer new. */
  readonly isSeen: boolean;
}

type Changed = Result<SearchKey, InvalidInput | NotFound | RoleMissing>;

const OF = 'where tenant_id = ? and id = ?';
const LOCKED = `select alerts from saved_search ${OF} for update`;
const RENAME = `update saved_search set name = ? ${OF}`;
const TELL = `update saved_search set alerts = ? ${OF}`;
const SEE = `update saved_search set seen_at = clock_timestamp() ${OF}`;

/** Changes what a search is called and when members get mail, or notes that they have seen what it finds. */
@Injectable()
export class ChangeOrganisationSearch {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: ChangeOrganisationSearchInput): Promise<Changed> {
    const refusal = keepingRefusal(viewer, input.key.tenantId, 'searchId');
    if (refusal) return refusal;
    const faults = input.name === null ? [] : nameFaults(input.name);
    if (faults.length > 0) return fail(invalidInput(faults));
    return inTransaction(this.em, viewer, (em) => change(em, viewer, input));
  }
}

async function change(em: EntityManager, viewer: Viewer, input: ChangeOrganisationSearchInput): Promise<Changed> {
  const { key, name, alerts, isSeen } = input;
  const of = [key.tenantId, key.id];
  const [before] = await em.execute<{ alerts: SearchAlerts }[]>(LOCKED, of);
  if (!before) return SEARCH_NOT_FOUND;
  if (name !== null) await em.execute(RENAME, [storedText(name), ...of]);
  // To say the same again would put off the next mail.
  if (alerts !== null && alerts !== before.alerts) await em.execute(TELL, [alerts, ...of]);
  if (isSeen) await em.execute(SEE, of);
  const after = { alerts: alerts ?? before.alerts, renamed: name !== null, seen: isSeen };
  recordSearch(em, { viewer, key, action: 'changeOrganisationSearch', before, after });
  return ok(key);
}
