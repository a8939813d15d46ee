import type { EntityManager } from '@mikro-orm/postgresql';

import { type Change, recordLeaf } from '@commonweal/audit';
import type { Viewer } from '@commonweal/auth';
import type { Lot, Tender } from '@commonweal/persistence';

/** What was done to a tender or one of its lots, and the facts before and after. */
interface Done extends Pick<Change, 'action' | 'before' | 'after' | 'reason'> {
  readonly viewer: Viewer;
  readonly tender: Tender;
  /** left out: the tender itself was changed */
  readonly lot?: Lot;
}

/** Records a change that the authority's person made to its tender. */
export function recordChange(em: EntityManager, { viewer, tender, lot, ...change }: Done): void {
  recordLeaf(em, {
    ...{ tenantId: tender.tenantId, personId: viewer.personId, onBehalfOf: tender.tenantId, tenderId: tender.id },
    object: lot ? { type: 'Lot', id: lot.id } : { type: 'Tender', id: tender.id },
    ...change,
  });
}

/** The facts of a tender that its changes are about. */
export function tenderFacts(tender: Tender) {
  const { deadline, publishedAt, closedAt, abandonedAt } = tender;
  return {
    reference: tender.reference,
    title: tender.title,
    description: tender.description,
    state: tender.state,
    valuePence: tender.valuePence?.toString() ?? null,
    valueVat: tender.valueVat ?? null,
    cpvCodes: tender.cpvCodes,
    placeCodes: tender.placeCodes,
    isVcseFriendly: tender.isVcseFriendly,
    isSmeFriendly: tender.isSmeFriendly,
    deadline: instant(deadline),
    publishedAt: instant(publishedAt),
    closedAt: instant(closedAt),
    ...(abandonedAt && { abandonedAt: instant(abandonedAt), abandonReason: tender.abandonReason ?? null }),
  };
}

const instant = (date: Date | null | undefined): string | null => date?.toISOString() ?? null;
