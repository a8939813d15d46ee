import { type Result, type Failure, fail, ok } from '@commonweal/result';

import type { DraftTender } from './draft-tender.js';
import { type ImportLimits, MAX_ENTRIES, TEXT_LENGTH } from './import-limits.js';
import { isBlank, isList } from './json-value.js';
import type { Ledger } from './ledger.js';
import { type ObjectPlace, type Place, at, entries, holdsObject } from './place.js';
import { present } from './present.js';
import { readBuyer } from './read-buyer.js';
import { readCpvCodes } from './read-cpv.js';
import { readCriteria } from './read-criteria.js';
import { readDocuments, readNoticeType } from './read-documents.js';
import { readInstant } from './read-instant.js';
import { readLots, readPeriod } from './read-lots.js';
import { readId, readText, textComplaint } from './read-text.js';
import { readSuitability } from './read-suitability.js';
import { readValue } from './read-value.js';
import { suggestWeights } from './suggest-weights.js';
import { noteDamage } from './text-damage.js';

/** The release cannot become a draft; the path is that of the field at fault. */
export type UnusableRelease = Failure<'UnusableRelease'>;

export type ReadRelease = Omit<DraftTender, 'source'>;

/**
 * One release as a draft. An ocid, a title and a buyer's name are needed, and lots must be a list within the limit;
 * any other field that cannot be taken is left with its reason.
 */
export function readRelease(
  release: ObjectPlace,
  limits: ImportLimits,
  ledger: Ledger,
): Result<ReadRelease, UnusableRelease> {
  const tender = at(release, 'tender');
  const obstacle = obstacleIn(release, limits);
  if (obstacle) return obstacle;

  const [ocid, title] = [readId(at(release, 'ocid'), 'ocid', ledger), readTitle(tender, ledger)];
  const buyer = readBuyer(release, ledger);
  if (ocid === undefined || title === undefined || buyer === undefined)
    return unusable(at(release, 'buyer'), `The buyer has no name that can be taken${lastReason(ledger)}`);
  return ok({ ocid, title, buyer, ...readHead(release, ledger), ...readTender(release, ledger) });
}

const lastReason = ({ problems }: Ledger): string => {
  const last = problems.findLast(({ severity }) => severity === 'error');
  return last ? `: ${last.message}` : '';
};

function obstacleIn(release: ObjectPlace, limits: ImportLimits) {
  const [ocid, tender] = [at(release, 'ocid'), at(release, 'tender')];
  if (isBlank(ocid.value)) return unusable(ocid, 'The release has no ocid');
  const ocidComplaint = textComplaint(ocid, TEXT_LENGTH.short);
  if (ocidComplaint !== undefined) return unusable(ocid, `The ocid cannot be taken: ${ocidComplaint}`);
  if (!holdsObject(tender)) return unusable(tender, 'The release has no tender');
  return titleObstacle(at(tender, 'title')) ?? lotsObstacle(at(tender, 'lots'), limits);
}

function titleObstacle(title: Place) {
  if (isBlank(title.value)) return unusable(title, 'The tender has no title');
  const complaint = textComplaint(title, TEXT_LENGTH.title);
  return complaint === undefined ? undefined : unusable(title, `The title cannot be taken: ${complaint}`);
}

function lotsObstacle(lots: Place, { maxLots }: ImportLimits) {
  if (isBlank(lots.value)) return undefined;
  if (!isList(lots.value)) return unusable(lots, 'The lots are not a list');
  if (lots.value.length <= maxLots) return undefined;
  return unusable(lots, `The tender has ${lots.value.length} lots: at most ${maxLots} can be imported`);
}

const unusable = ({ path }: Place, message: string) =>
  fail({ kind: 'UnusableRelease' as const, message, path: [path] });

function readTitle(tender: Place, ledger: Ledger): string | undefined {
  noteDamage(at(tender, 'title'), ledger);
  return readText(at(tender, 'title'), { as: 'title', length: TEXT_LENGTH.title }, ledger);
}

function readHead(release: Place, ledger: Ledger) {
  const releaseId = readId(at(release, 'id'), 'releaseId', ledger);
  const publishedAt = readInstant(at(release, 'date'), 'publishedAt', ledger);
  if (isBlank(at(release, 'date').value))
    ledger.mention(at(release, 'date'), 'The release has no date of publication', 'warning');
  const language = readText(at(release, 'language'), { as: 'language' }, ledger);
  const noticeType = readNoticeType(release, ledger);
  const tags = entries(at(release, 'tag'))
    .slice(0, 20)
    .flatMap((tag) => readText(tag, { as: 'tags' }, ledger) ?? []);
  if (tags.some((tag) => /^(award|contract|implementation)/.test(tag)))
    ledger.mention(
      at(release, 'tag'),
      'This notice tells the outcome of a tender that is over: dates and deadlines lie in the past',
      'note',
    );
  return { tags, ...present({ releaseId, publishedAt, language, noticeType }) };
}

function readTender(release: Place, ledger: Ledger) {
  const tender = at(release, 'tender');
  const text = (key: string, as = key) => readText(at(tender, key), { as, length: TEXT_LENGTH.title }, ledger);
  const fields = {
    tenderId: readId(at(tender, 'id'), 'tenderId', ledger),
    description: readDescription(tender, ledger),
    value: readValue(at(tender, 'value'), 'value', ledger),
    mainCategory: text('mainProcurementCategory', 'mainCategory'),
    procurementMethod: text('procurementMethod'),
    procurementMethodDetails: text('procurementMethodDetails'),
    tenderDeadline: readInstant(at(tender, 'tenderPeriod', 'endDate'), 'tenderDeadline', ledger),
    enquiryDeadline: readInstant(at(tender, 'enquiryPeriod', 'endDate'), 'enquiryDeadline', ledger),
    contractPeriod: readPeriod(at(tender, 'contractPeriod'), 'contractPeriod', ledger),
  };
  const cpvCodes = readCpvCodes(tender, ledger);
  const [lots, documents] = [readLots(tender, ledger), readDocuments(release, ledger)];
  return {
    ...present(fields),
    cpvCodes,
    deliveryRegions: readRegions(tender, ledger),
    ...readSuitability(tender, ledger),
    lots,
    documents,
    ...readCriteria(tender, ledger),
  };
}

function readDescription(tender: Place, ledger: Ledger): string | undefined {
  const place = at(tender, 'description');
  suggestWeights(place, ledger);
  noteDamage(place, ledger);
  return readText(place, { as: 'description', length: TEXT_LENGTH.long }, ledger);
}

function readRegions(tender: Place, ledger: Ledger): string[] {
  const addresses = entries(at(tender, 'items')).flatMap((item) => entries(at(item, 'deliveryAddresses')));
  const regions = addresses
    .slice(0, MAX_ENTRIES)
    .flatMap((address) => readText(at(address, 'region'), { as: 'deliveryRegions' }, ledger) ?? []);
  return [...new Set(regions)];
}
