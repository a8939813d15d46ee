import type { LeftField } from './import-report.js';
import { isBlank, isObject } from './json-value.js';
import type { Ledger } from './ledger.js';
import { type Place, entries, memberPath } from './place.js';

/** Most lines for one release; a real one has about twenty. */
const MOST_LINES = 2_000;

const UNKNOWN = 'Not a field that the import knows';

/** Fields that are known and not taken, by the end of their path, and why. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/\.(awards|contracts)$/, 'Results of past procedures are not imported'],
  [/\.(bids|statistics|tenderers|numberOfTenderers)$/, 'Bids of past procedures are not imported'],
  [/\.parties\[\d+\]$/, 'Only the buyer is imported, no other organisation'],
  [/\.documents\[\d+\]/, 'Of a document its address, title and type are taken'],
  [
    /\.(buyer|procuringEntity|parties\[\d+\])\./,
    'Of the buyer its name, identifiers, town, postcode and region are taken',
  ],
  [/\.deliveryAddresses\[\d+\]/, 'Places of delivery are taken as regions only'],
  [/\.items(\[\d+\]|$)/, 'Of the items their CPV codes and regions are taken'],
  [/\.(minValue|minimumValue)$/, 'The lowest expected value is not held, only the value'],
  [/\.legalBasis$/, 'The rules that apply are chosen here'],
  [/\.(submissionMethod|submissionMethodDetails|submissionTerms)$/, 'Bids are submitted here'],
  [
    /\.(suitability(\.\w+)?|xClassifications|otherRequirements|selectionCriteria)$/,
    'Conditions for suppliers are set here',
  ],
  [/\.(planning|communication)\b/, 'Plans and engagement before the tender are not imported'],
  [/\.(initiationType|status|versionedRelease|aboveThreshold)$/, 'Follows from the tender itself'],
  [/\.tender\.datePublished$/, 'The date of publication is the date of the release'],
  [/\.(amendments?|relatedProcesses)$/, 'Past versions and other procedures are not imported'],
];

/** Fields of the release that nothing read, each with its reason; what is blank is not worth a line. */
export function leftoverFields(release: Place, ledger: Ledger): LeftField[] {
  const inside = parentsOf(ledger);
  const left: LeftField[] = [];
  const open: Place[] = children(release).toReversed();
  for (let place = open.pop(); place; place = open.pop()) {
    if (ledger.settled(place.path) || isBlank(place.value)) continue;
    if (inside.has(place.path)) putOnTop(open, children(place));
    else left.push({ path: place.path, reason: reasonFor(place.path), count: 1 });
    if (left.length >= MOST_LINES) return [...left, moreIn(release)];
  }
  return left;
}

/** One by one: a call cannot take thousands of arguments. */
const putOnTop = (open: Place[], places: readonly Place[]): void =>
  places.toReversed().forEach((place) => void open.push(place));

const moreIn = ({ path }: Place): LeftField => ({ path, reason: 'More fields that are not imported', count: 1 });

/** Paths of everything that has a settled field somewhere inside. */
function parentsOf(ledger: Ledger): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const { path } of [...ledger.taken, ...ledger.left]) {
    for (let end = cut(path); end > 0 && !parents.has(path.slice(0, end)); end = cut(path.slice(0, end)))
      parents.add(path.slice(0, end));
  }
  return parents;
}

const cut = (path: string): number => Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));

function children(place: Place): Place[] {
  const { value, path } = place;
  if (!isObject(value)) return entries(place);
  return Object.keys(value).map((key) => ({ value: value[key], path: memberPath(path, key) }));
}

const reasonFor = (path: string): string => REASONS.find(([pattern]) => pattern.test(path))?.[1] ?? UNKNOWN;
