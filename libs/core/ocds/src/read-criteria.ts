import { CRITERION_TYPES, type CriterionType, type DraftCriteria, type DraftCriterion } from './draft-tender.js';
import { MAX_ENTRIES, TEXT_LENGTH } from './import-limits.js';
import { NumberText, isBlank } from './json-value.js';
import type { Ledger } from './ledger.js';
import { percentOf, percentText } from './percent.js';
import { type Place, at, entries, holdsObject } from './place.js';
import { present } from './present.js';
import { readText } from './read-text.js';
import { suggestLoneWeight, suggestWeights } from './suggest-weights.js';

/**
 * The award criteria of a tender or a lot, in the notice's order.
 *
 * Only exact percentages are weights. Orders of importance, points, decimals and ranges are left, each with its reason;
 * weights in running text become suggestions. Weights that do not make 100 stay as given and are reported with their sum.
 *
 * @param place the tender or the lot
 */
export function readCriteria(place: Place, ledger: Ledger): DraftCriteria {
  const awardCriteria = at(place, 'awardCriteria');
  suggestWeights(at(place, 'awardCriteriaDetails'), ledger);
  if (!isBlank(awardCriteria.value) && !holdsObject(awardCriteria))
    ledger.leave(awardCriteria, 'Criteria are taken from a list of criteria, not from a code or text');
  for (const key of ['weightingDescription', 'description']) suggestWeights(at(awardCriteria, key), ledger);

  const criteria = entries(at(awardCriteria, 'criteria'))
    .slice(0, MAX_ENTRIES)
    .flatMap((entry) => readCriterion(entry, ledger) ?? []);
  const weightsTotal = totalOf(criteria);
  if (weightsTotal !== undefined) judgeTotal(at(awardCriteria, 'criteria'), { criteria, weightsTotal }, ledger);
  return { criteria, ...present({ weightsTotal }) };
}

function readCriterion(place: Place, ledger: Ledger): DraftCriterion | undefined {
  if (!holdsObject(place)) return void ledger.refuse(place, 'An object is expected here');
  const type = readType(at(place, 'type'), ledger);
  const description = readText(
    at(place, 'description'),
    { as: 'criteria.description', length: TEXT_LENGTH.long },
    ledger,
  );
  const name = readText(at(place, 'name'), { as: 'criteria.name', length: TEXT_LENGTH.title }, ledger) ?? nameOf(type);
  if (name === undefined) return void ledger.refuse(place, 'A criterion without a name and without a known type');
  const weight = readWeight(at(place, 'numbers'), ledger);
  if (weight === undefined) suggestFromTexts(place, name, ledger);
  return { name, ...present({ type, description, weight }) };
}

function suggestFromTexts(place: Place, name: string, ledger: Ledger): void {
  suggestLoneWeight(at(place, 'description'), name, ledger);
  suggestWeights(at(place, 'description'), ledger);
  suggestWeights(at(place, 'name'), ledger);
}

function readType(place: Place, ledger: Ledger): CriterionType | undefined {
  if (isBlank(place.value)) return undefined;
  const type = CRITERION_TYPES.find((known) => known === place.value);
  if (type === undefined) return void ledger.refuse(place, 'Price, cost or quality is expected here');
  ledger.take(place, 'criteria.type');
  return type;
}

const nameOf = (type: CriterionType | undefined): string | undefined =>
  type && type.charAt(0).toUpperCase() + type.slice(1);

function readWeight(numbers: Place, ledger: Ledger): string | undefined {
  const all = entries(numbers).slice(0, MAX_ENTRIES);
  const exact = all.filter((place) => at(place, 'weight').value === 'percentageExact');
  for (const place of all) if (!exact.includes(place)) ledger.leave(place, notAWeight(place));
  if (exact.length > 1) return void ledger.refuse(numbers, 'The criterion has several weights');
  return exact[0] && readPercent(exact[0], ledger);
}

function notAWeight(place: Place): string {
  const kind = ['weight', 'fixed', 'threshold']
    .map((key) => at(place, key).value)
    .find((value) => typeof value === 'string');
  return `Only exact percentages are taken as weights, this number is ${typeof kind === 'string' ? `"${kind.slice(0, 40)}"` : 'of no stated kind'}`;
}

function readPercent(place: Place, ledger: Ledger): string | undefined {
  const { value } = at(place, 'number');
  const percent = value instanceof NumberText ? percentOf(value.text) : undefined;
  if (percent === undefined)
    return void ledger.refuse(place, 'A percentage from 0 to 100 with at most 4 decimals is expected here');
  ledger.take(place, 'criteria.weight');
  return percentText(percent);
}

function totalOf(criteria: readonly DraftCriterion[]): string | undefined {
  const weights = criteria.flatMap(({ weight }) => (weight === undefined ? [] : [percentOf(weight) ?? 0n]));
  return weights.length === 0 ? undefined : percentText(weights.reduce((sum, weight) => sum + weight, 0n));
}

function judgeTotal(place: Place, { criteria, weightsTotal }: DraftCriteria, ledger: Ledger): void {
  const without = criteria.filter(({ weight }) => weight === undefined).length;
  if (without > 0) ledger.mention(place, `${without} of ${criteria.length} criteria have no weight`, 'warning');
  if (weightsTotal !== '100')
    ledger.mention(
      place,
      `The weights make ${weightsTotal} %, not 100 %: they were kept as given, correct them before use`,
      'error',
    );
}
