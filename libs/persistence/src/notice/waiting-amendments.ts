import type { EntityManager } from '@mikro-orm/postgresql';

import { type ContentField, fieldChanges } from '@commonweal/deal';
import type { NoticeTender } from '@commonweal/notices';

import { TenderAmendment } from '../tender/tender-amendment.entity.js';

/** Amendments of a tender that no accepted notice tells of. */
export interface Amendments {
  readonly rows: readonly TenderAmendment[];
  /** Number of the last one; null: there is none. */
  readonly newest: number | null;
  /** What they change together, a few words each. */
  readonly changed: readonly string[];
}

/** What changes are called in a release, whose language is English. */
const WORDS: Readonly<Record<ContentField, string>> = {
  DEADLINE: 'deadline for tenders',
  ENQUIRY_DEADLINE: 'deadline for questions',
  TITLE: 'title',
  DESCRIPTION: 'description',
  PAYMENT: 'payment terms',
  UPLIFT: 'price uplift',
  TUPE: 'transfer of staff',
  INSURANCES: 'insurance',
  MOBILISATION_WEEKS: 'mobilisation time',
  TERM: 'length of the contract',
  RESERVATION: 'who may bid',
  ONE_LOT_REASON: 'reason for one lot',
  CONDITIONS: 'conditions of participation',
  KPIS: 'key performance indicators',
  NO_KPIS_REASON: 'reason for no key performance indicators',
  PLACES: 'places and channels',
  DOCUMENTS: 'documents',
};

/** The amendments of a tender whose notice is to come, oldest first. */
export async function waitingAmendments(
  em: EntityManager,
  { tenantId, tenderId }: { readonly tenantId: string; readonly tenderId: string },
): Promise<Amendments> {
  const waiting = { tenantId, tenderId, publishedAt: null };
  const rows = await em.find(TenderAmendment, waiting, { orderBy: { number: 'asc' } });
  const [first, last] = [rows[0], rows.at(-1)];
  const changes = first && last ? fieldChanges(first.before, last.after) : [];
  return { rows, newest: last?.number ?? null, changed: [...new Set(changes.map(({ field }) => WORDS[field]))] };
}

type Head = Omit<NoticeTender, 'buyer' | 'lots' | 'documents' | 'stages' | 'conditions'>;

/** The tender as its newest version says. */
export function asAmended(head: Head, { rows }: Amendments): Head {
  const newest = rows.at(-1)?.after;
  if (!newest) return head;
  const { title, description, deadline, enquiryDeadline } = newest;
  return { ...head, title, description, deadline, enquiryDeadline };
}
