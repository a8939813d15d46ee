import type { ImportProblem, ImportReport, LeftField, RefusedRelease, SupersededRelease } from './import-report.js';
import type { Ledger } from './ledger.js';

/** Most lines of each list of a report. */
const MOST_LINES = 20_000;

export interface ReportParts {
  readonly ledgers: readonly Ledger[];
  readonly left: readonly LeftField[];
  readonly problems: readonly ImportProblem[];
  readonly superseded: readonly SupersededRelease[];
  readonly refused: readonly RefusedRelease[];
}

/** One report of the whole document: like fields left for one reason are one line, and every list is bounded. */
export function composeReport({ ledgers, left, problems, superseded, refused }: ReportParts): ImportReport {
  const lists = {
    taken: ledgers.flatMap((ledger) => ledger.taken),
    left: aggregated([...left, ...ledgers.flatMap((ledger) => ledger.left)]),
    problems: [...problems, ...ledgers.flatMap((ledger) => ledger.problems)],
    suggestions: ledgers.flatMap((ledger) => ledger.suggestions),
    superseded,
    refused,
  };
  return {
    taken: bounded(lists.taken),
    left: bounded(lists.left),
    problems: bounded(lists.problems),
    suggestions: bounded(lists.suggestions),
    superseded: bounded(superseded),
    refused: bounded(refused),
    omitted: Object.values(lists).reduce((sum, list) => sum + Math.max(0, list.length - MOST_LINES), 0),
  };
}

const bounded = <T>(lines: readonly T[]): readonly T[] => lines.slice(0, MOST_LINES);

/** Fields at the same place of several entries, left for the same reason, as one line with their number. */
export function aggregated(left: readonly LeftField[]): LeftField[] {
  const lines = new Map<string, LeftField>();
  for (const field of left) {
    const pattern = field.path.replace(/\[\d+\]/g, '[*]');
    const key = `${pattern} ${field.reason}`;
    const line = lines.get(key);
    lines.set(key, line ? { ...field, path: pattern, count: line.count + field.count } : field);
  }
  return [...lines.values()];
}
