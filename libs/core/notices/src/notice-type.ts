import type { RuleSource } from '@commonweal/calendar';

/** The notices that are made from a tender before there is an award. */
export const NOTICE_TYPES = ['UK1', 'UK2', 'UK3', 'UK4', 'UK12'] as const;
export type NoticeType = (typeof NOTICE_TYPES)[number];

/** A text in both languages. */
export interface BothLanguages {
  readonly en: string;
  readonly cy: string;
}

/**
 * What kind of notice a type is, and the law that asks for it.
 *
 * @property part         the part of a release that lists the notice among its documents
 * @property documentType code of the OCDS codelist, which the UK extension adds to
 * @property tag          of the first release of its type
 * @property laterTag     of each later one: an amendment
 * @property tenderStatus what the release says of the tender
 */
export interface NoticeKind extends RuleSource {
  readonly name: BothLanguages;
  readonly part: 'planning' | 'tender';
  readonly documentType: string;
  readonly tag: string;
  readonly laterTag: string;
  readonly tenderStatus: 'planning' | 'planned' | 'active' | 'cancelled';
}

const EARLY = { part: 'planning', tag: 'planning', laterTag: 'planningUpdate' } as const;
const CALL = { part: 'tender', tag: 'tender', laterTag: 'tenderUpdate' } as const;
const END = { part: 'tender', tag: 'tenderCancellation', laterTag: 'tenderCancellation' } as const;

/** The statutory notices by type; codes of OCDS 1.1.5 with the UK extension. */
export const NOTICE_KINDS: Readonly<Record<NoticeType, NoticeKind>> = {
  UK1: {
    ...EARLY,
    name: { en: 'Pipeline notice', cy: 'Hysbysiad piblinell' },
    documentType: 'plannedProcurementNotice',
    tenderStatus: 'planned',
    source: 'Procurement Act 2023, s.93; Procurement Regulations 2024, reg. 15',
    status: 'K',
  },
  UK2: {
    ...EARLY,
    name: { en: 'Preliminary market engagement notice', cy: 'Hysbysiad ymgysylltu rhagarweiniol â’r farchnad' },
    documentType: 'marketEngagementNotice',
    tenderStatus: 'planning',
    source: 'Procurement Act 2023, s.17; Procurement Regulations 2024, reg. 17',
    status: 'R',
  },
  UK3: {
    ...EARLY,
    name: { en: 'Planned procurement notice', cy: 'Hysbysiad caffael arfaethedig' },
    documentType: 'plannedProcurementNotice',
    tenderStatus: 'planned',
    source: 'Procurement Act 2023, s.15; Procurement Regulations 2024, reg. 16',
    status: 'K',
  },
  UK4: {
    ...CALL,
    name: { en: 'Tender notice', cy: 'Hysbysiad tendro' },
    documentType: 'tenderNotice',
    tenderStatus: 'active',
    source: 'Procurement Act 2023, s.21; Procurement Regulations 2024, reg. 18 and 19',
    status: 'R',
  },
  UK12: {
    ...END,
    name: { en: 'Procurement termination notice', cy: 'Hysbysiad terfynu caffael' },
    documentType: 'tenderCancellationNotice',
    tenderStatus: 'cancelled',
    source: 'Procurement Act 2023, s.55',
    status: 'K',
  },
};
