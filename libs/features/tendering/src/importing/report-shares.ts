import type { ImportNoteRow, ImportReportRow } from '@commonweal/persistence';

type Bucket = Record<keyof ImportReportRow, ImportNoteRow[]>;

const LISTS = ['taken', 'left', 'problems'] as const;
const pattern = (path: string): string => path.replace(/\[\d+\]/g, '[*]');

/**
 * Shares the account of a document out to its releases: a line goes to the release it lies in, a line about several
 * (`$.releases[*].awards`) to each of the form, and a line about the document to all.
 *
 * @param paths of the releases that became drafts
 * @returns the account of the release at a path
 */
export function reportShares(report: ImportReportRow, paths: readonly string[]): (path: string) => ImportReportRow {
  const exact = new Map(paths.map((path) => [path, emptyBucket()]));
  const alike = new Map<string, Bucket[]>();
  for (const [path, bucket] of exact) alike.set(pattern(path), [...(alike.get(pattern(path)) ?? []), bucket]);
  const ownersOf = ({ path }: ImportNoteRow): readonly Bucket[] => {
    const prefixes = prefixesOf(path);
    const owner = prefixes.map((prefix) => exact.get(prefix)).find((bucket) => bucket !== undefined);
    const like = prefixes.map((prefix) => alike.get(prefix)).find((found) => found !== undefined);
    return owner ? [owner] : (like ?? [...exact.values()]);
  };
  for (const list of LISTS) report[list].forEach((line) => ownersOf(line).forEach((bucket) => bucket[list].push(line)));
  return (path) => exact.get(path) ?? emptyBucket();
}

const emptyBucket = (): Bucket => ({ taken: [], left: [], problems: [] });

/** `$.a[0].b` → `$`, `$.a`, `$.a[0]`, `$.a[0].b`; releases never lie deeper than eight steps. */
const prefixesOf = (path: string): string[] =>
  [...path.matchAll(/(?=[.[])|$/g)].slice(0, 9).map(({ index }) => path.slice(0, index));
