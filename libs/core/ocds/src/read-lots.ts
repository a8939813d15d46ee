import type { DraftLot, NoticePeriod } from './draft-tender.js';
import { TEXT_LENGTH } from './import-limits.js';
import type { Ledger } from './ledger.js';
import { type Place, at, entries, holdsObject } from './place.js';
import { present } from './present.js';
import { readCriteria } from './read-criteria.js';
import { readInstant } from './read-instant.js';
import { readId, readText } from './read-text.js';
import { readValue } from './read-value.js';
import { suggestWeights } from './suggest-weights.js';

/** The lots of a tender, in the notice's order. A lot without an id of its own is refused: criteria and bids refer to it. */
export function readLots(tender: Place, ledger: Ledger): DraftLot[] {
  const ids = new Set<string>();
  return entries(at(tender, 'lots')).flatMap((place) => {
    const id = readLotId(place, ids, ledger);
    return id === undefined ? [] : [readLot(place, id, ledger)];
  });
}

function readLotId(place: Place, ids: Set<string>, ledger: Ledger): string | undefined {
  if (!holdsObject(place)) return void ledger.refuse(place, 'An object is expected here');
  const id = readId(at(place, 'id'), 'lots.id', ledger);
  if (id === undefined) return void ledger.refuse(place, 'A lot without an id cannot be taken');
  if (ids.has(id))
    return void ledger.refuse(place, `The id "${id.slice(0, 40)}" belongs to another lot of this tender`);
  ids.add(id);
  return id;
}

function readLot(place: Place, id: string, ledger: Ledger): DraftLot {
  const title = readText(at(place, 'title'), { as: 'lots.title', length: TEXT_LENGTH.title }, ledger);
  const description = readText(at(place, 'description'), { as: 'lots.description', length: TEXT_LENGTH.long }, ledger);
  const value = readValue(at(place, 'value'), 'lots.value', ledger);
  const contractPeriod = readPeriod(at(place, 'contractPeriod'), 'lots.contractPeriod', ledger);
  suggestWeights(at(place, 'description'), ledger);
  return { id, ...present({ title, description, value, contractPeriod }), ...readCriteria(place, ledger) };
}

/** A period with its two ends; a start after the end is kept and reported. */
export function readPeriod(place: Place, as: string, ledger: Ledger): NoticePeriod | undefined {
  const startDate = readInstant(at(place, 'startDate'), `${as}.startDate`, ledger);
  const endDate = readInstant(at(place, 'endDate'), `${as}.endDate`, ledger);
  if (startDate !== undefined && endDate !== undefined && startDate > endDate)
    ledger.mention(place, 'The period ends before it begins', 'warning');
  return startDate === undefined && endDate === undefined ? undefined : present({ startDate, endDate });
}
