import { type Result, fail, ok } from '@commonweal/result';

import type { LeftField } from './import-report.js';
import { type InvalidNotice, invalidNotice } from './invalid-notice.js';
import { type Json, isBlank, isList, isObject } from './json-value.js';
import { type Place, at, entries } from './place.js';

/** Every spot where a release stands, in the document's order, and the parts of records that were passed over. */
export interface FoundReleases {
  readonly releases: readonly Place[];
  readonly left: readonly LeftField[];
}

/** How a document wraps its releases: the list by whose name it is recognised. */
const WRAPPERS = ['packages', 'releases', 'records'] as const;
/** A list of bundles of packages of releases is the most that occurs. */
const DEEPEST = 4;

/**
 * Finds the releases of a document: a release by itself, a release package (`releases`), a record package (`records`, of
 * which the compiled release is preferred to the single ones), a bundle (`packages`), or a list of any of these.
 */
export function findReleases(root: Json): Result<FoundReleases, InvalidNotice> {
  const left: LeftField[] = [];
  const place: Place = { value: root, path: '$' };
  if (!isObject(root) && !isList(root)) return noRelease('The document is neither an object nor a list of releases');
  const releases = isList(root) || isNotice(place) ? releasesIn(place, DEEPEST, left) : [];
  if (releases.length > 0) return ok({ releases, left });
  return noRelease('The document holds no release: an OCDS release, release package or record package is expected');
}

const noRelease = (message: string) => fail(invalidNotice('$', message));

/** Anything that wraps releases, or has the marks of one. */
const isNotice = (place: Place): boolean =>
  WRAPPERS.some((name) => isList(at(place, name).value)) ||
  ['ocid', 'tender', 'compiledRelease'].some((name) => !isBlank(at(place, name).value));

function releasesIn(place: Place, depth: number, left: LeftField[]): Place[] {
  if (depth === 0) return [place];
  if (isList(place.value)) return entries(place).flatMap((entry) => releasesIn(entry, depth - 1, left));
  const wrapper = WRAPPERS.find((name) => isList(at(place, name).value));
  if (wrapper === undefined) return recordOr(place, left);
  const inside = entries(at(place, wrapper));
  return isRecord(place) ? recordOr(place, left) : inside.flatMap((entry) => releasesIn(entry, depth - 1, left));
}

/** A record has an ocid and carries its releases inside; a release has its own tender. */
const isRecord = (place: Place): boolean => !isBlank(at(place, 'ocid').value) && isBlank(at(place, 'tender').value);

function recordOr(place: Place, left: LeftField[]): Place[] {
  const compiled = at(place, 'compiledRelease');
  const single = entries(at(place, 'releases'));
  if (isBlank(compiled.value)) return single.length > 0 && isRecord(place) ? single : [place];
  if (single.length > 0)
    left.push({
      path: at(place, 'releases').path,
      reason: 'The compiled release of the record was taken instead',
      count: single.length,
    });
  return [compiled];
}
