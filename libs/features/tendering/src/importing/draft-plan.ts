import type { DraftTender, NoticeImport } from '@commonweal/ocds';
import type { ImportReportRow } from '@commonweal/persistence';

import { assumptions } from './draft-criteria.js';
import { type LotPlan, lotPlans } from './draft-lots.js';
import { regionCodes } from './region-codes.js';
import { draftValue, valueProblems } from './draft-value.js';
import { reportLines } from './report-lines.js';
import { reportShares } from './report-shares.js';

/** A draft with everything that is stored for it. */
export interface DraftPlan {
  readonly draft: DraftTender;
  readonly lots: readonly LotPlan[];
  readonly report: ImportReportRow;
}

/** What a document's import stores: one draft a tender, each with its own account. */
export function draftPlans({ drafts, report }: NoticeImport): DraftPlan[] {
  const share = reportShares(
    reportLines(report),
    drafts.map(({ source }) => source.path),
  );
  return drafts.map((draft) => {
    const lots = lotPlans(draft);
    return { draft, lots, report: withAssumptions(share(draft.source.path), draft, lots) };
  });
}

function withAssumptions(report: ImportReportRow, draft: DraftTender, lots: readonly LotPlan[]): ImportReportRow {
  const problems = [
    ...valueProblems(draft.value, `${draft.source.path}.tender.value`),
    ...lots.flatMap(({ value, criteria, path }) => [
      ...valueProblems(value, `${path}.value`),
      ...assumptions(criteria, path),
    ]),
  ];
  const lines = new Map([...report.problems, ...problems].map((line) => [`${line.path} ${line.note}`, line]));
  return { ...report, problems: [...lines.values()] };
}

/** The tender's own columns. */
export const tenderColumns = ({ draft }: DraftPlan) => ({
  ocid: draft.ocid,
  releaseId: draft.releaseId ?? null,
  title: draft.title.normalize('NFC'),
  description: (draft.description ?? '').normalize('NFC'),
  buyer: {
    name: draft.buyer.name.normalize('NFC'),
    identifiers: draft.buyer.identifiers.map(({ scheme, id }) => ({ scheme, value: id })),
  },
  mainCategory: draft.mainCategory ?? null,
  procurementMethod: draft.procurementMethod ?? null,
  cpvCodes: [...draft.cpvCodes],
  placeCodes: regionCodes(draft.deliveryRegions),
  isVcseFriendly: draft.isVcseFriendly,
  isSmeFriendly: draft.isSmeFriendly,
  ...draftValue(draft.value),
  currency: 'GBP',
  deadline: instant(draft.tenderDeadline),
  enquiryDeadline: instant(draft.enquiryDeadline),
});

const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));
