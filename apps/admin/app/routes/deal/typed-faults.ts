import { SUMS, YEARS_AND_COUNTS } from './condition-fields';
import type { DealForm, FieldName, Row } from './deal-form';
import { type PlaceChoices, wordsIn } from './place-choices';

/** A field that is typed wrongly: words of ours by their key, or the rule's own. */
export interface DealFault {
  readonly field: string;
  readonly key?: string;
  readonly message?: string;
}

const WHOLE = /^\d{1,6}$/;
const DECIMAL = /^\d{1,15}(\.\d+)?$/;

/** What cannot be sent as it is typed: numbers that are none, and halves of an answer. */
export function typedFaults({ fields, insurances, conditions, lots }: DealForm): DealFault[] {
  return [
    ...halves(fields, 'payment.time', 'payment.days'),
    ...numbers(fields),
    ...(fields['term.extensionMonths'] !== '' && fields['term.months'] === ''
      ? [{ field: 'term.months', key: 'whole' }]
      : []),
    ...(fields['uplift.kind'] === 'FIXED' && !DECIMAL.test(fields['uplift.percent'])
      ? [{ field: 'uplift.percent', key: 'percent' }]
      : []),
    ...((fields.insurances === 'SOME') === insurances.length > 0 ? [] : [{ field: 'insurances', key: 'insurances' }]),
    ...insurances.flatMap(({ cover = '' }, index) =>
      DECIMAL.test(cover) ? [] : [{ field: `insurances.${index}.cover`, key: 'cover' }],
    ),
    ...conditions.flatMap(conditionFaults),
    ...placesAt({ lots }, ({ code }) => !code).map((field) => ({ field, key: 'place' })),
  ];
}

/** Years, counts and sums that are no numbers. */
const conditionFaults = (row: Row, index: number): DealFault[] => [
  ...YEARS_AND_COUNTS.filter((name) => !isEmptyOr(WHOLE, row[name])).map((name) => faultAt(index, name, 'whole')),
  ...SUMS.filter((name) => !isEmptyOr(DECIMAL, row[name])).map((name) => faultAt(index, name, 'sum')),
];

const isEmptyOr = (form: RegExp, typed = ''): boolean => typed === '' || form.test(typed);
const faultAt = (index: number, name: string, key: string): DealFault => ({
  field: `conditions.${index}.${name}`,
  key,
});

const NUMBERS = ['payment.days', 'mobilisationWeeks', 'term.months', 'term.extensionMonths'] as const;

const numbers = (fields: DealForm['fields']): DealFault[] =>
  NUMBERS.filter((name) => fields[name] !== '' && !WHOLE.test(fields[name])).map((field) => ({ field, key: 'whole' }));

/** Both or neither. */
function halves(fields: DealForm['fields'], choice: FieldName, figure: FieldName): DealFault[] {
  if ((fields[choice] === '') === (fields[figure] === '')) return [];
  return fields[choice] === '' ? [{ field: choice, key: 'choose' }] : [{ field: figure, key: 'whole' }];
}

/** Places that were looked up and that nobody knows by these words. */
export const unfoundPlaces = (form: DealForm, { found }: PlaceChoices): DealFault[] =>
  placesAt(form, (row) => found[wordsIn(row)]?.length === 0).map((field) => ({ field, key: 'unknownPlace' }));

/** Where the places of some rows are looked up. */
const placesAt = ({ lots }: Pick<DealForm, 'lots'>, isMeant: (row: Row) => boolean): string[] =>
  lots.flatMap(({ places }, lot) =>
    places.flatMap((row, at) => (isMeant(row) ? [`lots.${lot}.places.${at}.words`] : [])),
  );
