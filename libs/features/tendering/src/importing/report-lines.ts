import type { ImportReport } from '@commonweal/ocds';
import type { ImportNoteRow, ImportReportRow } from '@commonweal/persistence';

/** Refused releases beyond these are counted, not listed. */
const MOST_REFUSALS = 20;

/** The importer's account of a document as the three lists that are stored and shown. */
export function reportLines(report: ImportReport): ImportReportRow {
  return {
    taken: report.taken.map(({ path, as }) => ({ path, note: as })),
    left: [
      ...report.left.map(({ path, reason, count }) => ({
        path,
        note: count > 1 ? `${reason} (${count} times)` : reason,
      })),
      ...report.superseded.map(({ by, path }) => ({
        path: by,
        note: `An older release of this tender, ${path}, was not taken`,
      })),
      ...refusals(report),
    ],
    problems: [
      ...report.problems.map(({ path, message }) => ({ path, note: message })),
      ...report.suggestions.map(({ path, name, weight, quote }) => ({
        path,
        note: `The text seems to give ${name} ${weight} %: “${quote}”. Confirm it before you use it`,
      })),
    ],
  };
}

function refusals({ refused, omitted }: ImportReport): ImportNoteRow[] {
  const further = refused.length - MOST_REFUSALS + omitted;
  return [
    ...refused
      .slice(0, MOST_REFUSALS)
      .map(({ path, message }) => ({ path, note: `This release was not taken: ${message}` })),
    ...(further > 0 ? [{ path: '$', note: `${further} further lines are not listed` }] : []),
  ];
}
