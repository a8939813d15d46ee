import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { toWire } from '@commonweal/money';
import type { DraftCriterion, DraftLot, DraftTender, ImportReport, NoticeValue } from '@commonweal/ocds';

/** A lot as the manifest writes it. */
export interface ExpectedLot {
  readonly id: string;
  readonly title: string | null;
  readonly amount: string | null;
  readonly amountGross: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly criteria: readonly string[];
  readonly weightsTotal: string | null;
}

/** One published notice as the manifest writes it: facts copied by hand from the source. */
export interface ExpectedNotice {
  readonly source: string;
  readonly path: string;
  readonly noted?: readonly string[];
  readonly suggested?: readonly string[];
  readonly lots: readonly ExpectedLot[];
  readonly [field: string]: unknown;
}

export interface Manifest {
  readonly sources: Readonly<Record<string, { readonly file: string; readonly releases: number }>>;
  readonly notices: readonly ExpectedNotice[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const datasets = resolve(root, process.env['COMMONWEAL_DATA_DIR'] ?? '.data/datasets');

export const manifest = JSON.parse(
  readFileSync(resolve(root, 'tests/fixtures/ocds/manifest.json'), 'utf8'),
) as Manifest;

export const datasetsArePresent = Object.values(manifest.sources).every(({ file }) =>
  existsSync(resolve(datasets, file)),
);

export const sourceBytes = (file: string): Uint8Array => readFileSync(resolve(datasets, file));

/** The manifest keeps the source's own offset; drafts hold UTC. */
const utc = (instant: unknown): string | null => (typeof instant === 'string' ? new Date(instant).toISOString() : null);

const INSTANTS = ['tenderDeadline', 'enquiryDeadline', 'published', 'contractStart', 'contractEnd'] as const;

/** What the manifest expects, in the form of `factsOf`. */
export function expectedFacts(expected: ExpectedNotice): Record<string, unknown> {
  const { source: _source, noted: _noted, suggested: _suggested, ...facts } = expected;
  const instants = Object.fromEntries(INSTANTS.map((name) => [name, utc(expected[name])]));
  const lots = expected.lots.map((lot) => ({ ...lot, start: utc(lot.start), end: utc(lot.end) }));
  return { ...facts, ...instants, lots };
}

/** Every fact of a draft, by the manifest's names. */
export function factsOf(draft: DraftTender): Record<string, unknown> {
  return {
    path: draft.source.path,
    ocid: draft.ocid,
    title: draft.title,
    cpv: draft.cpvCodes,
    regions: draft.deliveryRegions,
    lots: draft.lots.map(lotFacts),
    documents: draft.documents.map(({ url }) => url),
    tags: draft.tags,
    ...buyerFacts(draft),
    ...optionalFacts(draft),
    ...valueFacts(draft.value),
    vat: draft.value?.vat ?? null,
    contractStart: draft.contractPeriod?.startDate ?? null,
    contractEnd: draft.contractPeriod?.endDate ?? null,
  };
}

const buyerFacts = ({ buyer }: DraftTender) => ({
  buyer: buyer.name,
  identifiers: buyer.identifiers.map(({ scheme, id }) => `${scheme} ${id}`),
  locality: buyer.locality ?? null,
  postcode: buyer.postcode ?? null,
  region: buyer.region ?? null,
});

const NAMES = {
  releaseId: 'releaseId',
  tenderId: 'tenderId',
  category: 'mainCategory',
  method: 'procurementMethod',
  methodDetails: 'procurementMethodDetails',
  tenderDeadline: 'tenderDeadline',
  enquiryDeadline: 'enquiryDeadline',
  published: 'publishedAt',
  noticeType: 'noticeType',
  language: 'language',
} as const;

const optionalFacts = (draft: DraftTender) =>
  Object.fromEntries(Object.entries(NAMES).map(([name, field]) => [name, draft[field] ?? null]));

const valueFacts = (value: NoticeValue | undefined) => ({
  amount: value?.amount === undefined ? null : toWire(value.amount),
  amountGross: value?.amountGross === undefined ? null : toWire(value.amountGross),
});

const lotFacts = (lot: DraftLot): ExpectedLot => ({
  id: lot.id,
  title: lot.title ?? null,
  ...valueFacts(lot.value),
  start: lot.contractPeriod?.startDate ?? null,
  end: lot.contractPeriod?.endDate ?? null,
  criteria: lot.criteria.map(criterionFact),
  weightsTotal: lot.weightsTotal ?? null,
});

const criterionFact = ({ type, name, weight }: DraftCriterion): string =>
  [type, name, weight].filter(Boolean).join(' ');

/** Messages of the report about one release. */
export const messagesAbout = (report: ImportReport, path: string): string[] =>
  report.problems.filter((problem) => problem.path.startsWith(`${path}.`)).map(({ message }) => message);
