import { type Result, fail, ok } from '@commonweal/result';

import { composeReport } from './compose-report.js';
import { documentText } from './document-text.js';
import type { DraftTender } from './draft-tender.js';
import { type FoundReleases, findReleases } from './find-releases.js';
import { DEFAULT_LIMITS, type ImportLimits } from './import-limits.js';
import type { ImportProblem, ImportReport, RefusedRelease } from './import-report.js';
import { type InvalidNotice, invalidNotice, invalidNotices } from './invalid-notice.js';
import { isObject } from './json-value.js';
import { leftoverFields } from './leftover-fields.js';
import { Ledger } from './ledger.js';
import { type JsonDocument, parseJson } from './parse-json.js';
import { type Place, at, holdsObject } from './place.js';
import { readRelease } from './read-release.js';
import { type Superseded, newestOfEach } from './same-tender.js';

/** What a document gave: at least one draft, and the account of what was taken and what was not. */
export interface NoticeImport {
  readonly drafts: readonly DraftTender[];
  readonly report: ImportReport;
}

/**
 * Reads published notices (Open Contracting Data Standard 1.1 with the UK extension, as Find a Tender and Contracts
 * Finder publish them) as drafts of tenders. Nothing is guessed or repaired: what cannot be taken as it stands is
 * left, and the report says so.
 *
 * Accepted: a release, a release package, a record package, a bundle `{ packages: […] }`, or a list of these.
 * One draft a tender: of several releases with one ocid the newest is taken, the others are in `report.superseded`;
 * different tenders that share an ocid are both taken, with a warning. A release that cannot be used is in `report.refused`.
 *
 * @param input  the document; bytes must be UTF-8
 * @param limits bounds other than the usual ones
 * @returns `InvalidNotice`, with a reason for each release, when there is no draft at all: the document is too large, is
 *          not UTF-8, is not JSON or cut off, nests too deep, gives a name twice, holds no usable release
 * @see https://standard.open-contracting.org/1.1/en/
 * @see https://github.com/cabinetoffice/ocds_uk_extension
 * @example
 * const notices = readNotices('{"ocid":"ocds-1","tender":{"title":"Benches"},"buyer":{"name":"Anytown Council"}}');
 * // notices.ok && notices.value.drafts[0].title === 'Benches'
 */
export function readNotices(
  input: string | Uint8Array,
  limits: Partial<ImportLimits> = {},
): Result<NoticeImport, InvalidNotice> {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const text = documentText(input, bounds.maxBytes);
  if (!text.ok) return text;
  const document = parseJson(text.value, bounds);
  if (!document.ok) return document;
  const found = findReleases(document.value.root);
  if (!found.ok) return found;
  const { length } = found.value.releases;
  if (length > bounds.maxReleases)
    return fail(
      invalidNotice('$', `The document holds ${length} releases: import at most ${bounds.maxReleases} at once`),
    );
  return importOf(document.value, found.value, bounds);
}

function importOf(
  document: JsonDocument,
  found: FoundReleases,
  limits: ImportLimits,
): Result<NoticeImport, InvalidNotice> {
  const ledgers = new Map<DraftTender, Ledger>();
  const refused: RefusedRelease[] = [];
  for (const place of found.releases) {
    const ledger = new Ledger();
    const draft = draftAt(place, { document, limits, ledger });
    if ('source' in draft) ledgers.set(draft, ledger);
    else refused.push(draft);
  }
  if (ledgers.size === 0) return fail(invalidNotices(refused));

  const { current, superseded, sharedOcids } = newestOfEach([...ledgers.keys()]);
  const report = composeReport({
    ledgers: current.flatMap((draft) => ledgers.get(draft) ?? []),
    left: found.left,
    problems: sharedOcids.flatMap((ocid) => sharedOcidProblems(current, ocid)),
    superseded: superseded.map(asSuperseded),
    refused,
  });
  return ok({ drafts: current, report });
}

interface Reading {
  readonly document: JsonDocument;
  readonly limits: ImportLimits;
  readonly ledger: Ledger;
}

function draftAt(place: Place, { document, limits, ledger }: Reading): DraftTender | RefusedRelease {
  if (!holdsObject(place)) return { path: place.path, message: 'A release must be an object' };
  const draft = readRelease(place, limits, ledger);
  if (!draft.ok) return refusedAt(place, draft.failure);
  for (const field of leftoverFields(place, ledger)) ledger.left.push(field);
  return { ...draft.value, source: { path: place.path, original: document.original(place.value) } };
}

function refusedAt(
  place: Place,
  { path, message }: { readonly path?: readonly string[]; readonly message: string },
): RefusedRelease {
  const ocid = isObject(place.value) ? at(place, 'ocid').value : undefined;
  return { path: path?.[0] ?? place.path, message, ...(typeof ocid === 'string' && { ocid: ocid.slice(0, 200) }) };
}

const sharedOcidProblems = (drafts: readonly DraftTender[], ocid: string): ImportProblem[] =>
  drafts
    .filter((draft) => draft.ocid === ocid)
    .map(({ source }) => ({
      path: `${source.path}.ocid`,
      message: `Different tenders in this document share the ocid ${ocid}: each became a draft, check which one you want`,
      severity: 'warning',
    }));

const asSuperseded = ({ draft, by }: Superseded) => ({
  path: draft.source.path,
  ocid: draft.ocid,
  ...(draft.releaseId !== undefined && { releaseId: draft.releaseId }),
  by: by.source.path,
  original: draft.source.original,
});
