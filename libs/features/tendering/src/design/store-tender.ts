import type { EntityManager } from '@mikro-orm/postgresql';

import { storedText } from '@commonweal/canonical';
import { type Fund, isStaged } from '@commonweal/design';
import type { Amount } from '@commonweal/money';
import { Lot, Organisation, OrganisationIdentifierRow, Tender, TenderDesign } from '@commonweal/persistence';

import { DEFAULT_METHOD } from '../criteria/criterion.js';
import { newReference } from '../importing/draft-reference.js';
import type { NewTender } from './new-tender.js';
import { cleanStages } from './sent-stages.js';

/** A tender to store: what was sent, with its sums read. */
export interface TenderToStore {
  readonly tenantId: string;
  readonly sent: NewTender;
  readonly value: Amount | null;
  readonly fund: Fund | null;
  readonly copiedFrom: string | null;
}

const CATEGORIES = { GOODS: 'goods', SERVICES: 'services', WORKS: 'works' } as const;
const METHODS: Readonly<Record<string, string>> = { ACT_OPEN: 'open', ACT_COMPETITIVE_FLEXIBLE: 'selective' };

/** Stores a draft and how it is procured; its lots come after it. */
export async function storeTender(em: EntityManager, wanted: TenderToStore): Promise<Tender> {
  const { tenantId, sent, value } = wanted;
  const tender = em.create(Tender, {
    ...{ tenantId, reference: newReference(), state: 'DRAFT', title: storedText(sent.title), description: '' },
    ...{
      buyer: await buyerOf(em, tenantId),
      cpvCodes: [],
      placeCodes: [],
      isVcseFriendly: false,
      isSmeFriendly: false,
      currency: 'GBP',
    },
    ...{ mainCategory: categoryOf(sent), procurementMethod: METHODS[sent.route.regime] ?? null },
    ...{ valuePence: value?.pence ?? null, valueVat: value?.vat ?? null, deadline: lastDeadline(sent) },
  });
  await em.flush();
  em.create(TenderDesign, { tenantId, tenderId: tender.id, ...designColumns(wanted) });
  return tender;
}

/** A lot without anything to judge by yet, called as the tender is. */
export const emptyLot = (em: EntityManager, { tenantId, id: tenderId, title }: Tender, number = 1): Lot =>
  em.create(Lot, {
    ...{ tenantId, tenderId, number, title },
    ...{ method: DEFAULT_METHOD, precision: 2, tieBreak: [] },
  });

/** Health care and services to people are services too. */
function categoryOf({ route: { subject } }: NewTender): string | null {
  if (subject === 'GRANT') return null;
  return subject === 'GOODS' || subject === 'WORKS' ? CATEGORIES[subject] : CATEGORIES.SERVICES;
}

/** The bids that decide are due when the last stage ends. */
function lastDeadline({ stages, route }: NewTender): Date | null {
  const last = isStaged(route.regime) ? stages.at(-1)?.deadline : null;
  return last ? new Date(last) : null;
}

function designColumns({ sent: { route, stages }, fund, copiedFrom }: TenderToStore) {
  return {
    ...{ ...route, stages: cleanStages(stages), copiedFrom },
    ...{ fundTotalPence: fund?.total ?? null, fundCapPence: fund?.capPerBid ?? null },
    fundMatchPercent: fund?.matchPercent ?? null,
  };
}

async function buyerOf(em: EntityManager, tenantId: string) {
  const { name } = await em.findOneOrFail(Organisation, { id: tenantId });
  const rows = await em.find(OrganisationIdentifierRow, { tenantId }, { orderBy: { scheme: 'asc' } });
  return { name, identifiers: rows.map(({ scheme, value }) => ({ scheme, value })) };
}
