/** A criterion as far as two versions of it are compared. */
export interface Comparable {
  readonly key: string;
  readonly name: string;
  readonly parentKey: string | null;
  readonly weight: string;
  /** How it is scored, as text; null for one with parts. */
  readonly scoring: string | null;
  /** What is asked, as text; left out where nothing is. */
  readonly questions?: string;
}

/** What somebody else changed: a criterion that only one side has, or a field in which the two differ. */
export type TreeChange =
  | { readonly what: 'ONLY_THERE' | 'ONLY_HERE'; readonly name: string }
  | {
      readonly what: 'NAME' | 'WEIGHT' | 'SCORING' | 'QUESTIONS' | 'PLACE';
      readonly name: string;
      readonly there: string;
      readonly here: string;
    };

const FIELDS = [
  ['NAME', 'name'],
  ['WEIGHT', 'weight'],
  ['SCORING', 'scoring'],
  ['QUESTIONS', 'questions'],
  ['PLACE', 'parentKey'],
] as const;

/**
 * In what the criteria that are stored differ from those at hand, criterion by criterion.
 *
 * @param there as stored
 * @param here  as somebody has them before them
 */
export function treeChanges(there: readonly Comparable[], here: readonly Comparable[]): TreeChange[] {
  const mine = new Map(here.map((each) => [each.key, each]));
  const theirs = new Set(there.map(({ key }) => key));
  return [
    ...there.flatMap((stored) => changesOf(stored, mine.get(stored.key))),
    ...here.filter(({ key }) => !theirs.has(key)).map(({ name }) => ({ what: 'ONLY_HERE' as const, name })),
  ];
}

function changesOf(stored: Comparable, own: Comparable | undefined): TreeChange[] {
  if (!own) return [{ what: 'ONLY_THERE', name: stored.name }];
  return FIELDS.flatMap(([what, field]) =>
    (stored[field] ?? '') === (own[field] ?? '')
      ? []
      : [{ what, name: stored.name, there: stored[field] ?? '', here: own[field] ?? '' }],
  );
}
