import { compare, type DecimalRule, fraction, MONEY, parseDecimal, POSITIVE_MONEY, SHARE } from '@commonweal/canonical';
import { typedPounds } from '@commonweal/ui';

import { bandsIn, marksIn } from './settings-text';
import { fieldOf, hasParts, METHOD_FIELDS, type Settings, type TreeForm } from './tree-form';

interface Fault {
  readonly field: string;
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
}

type Check = (settings: Settings) => readonly Fault[];

/** What the ways of scoring and the method still ask for, each at its field, in words of the page. */
export function settingFaults({ criteria, method }: Pick<TreeForm, 'criteria' | 'method'>): Fault[] {
  const scored = criteria.filter(({ key }) => !hasParts(criteria, key));
  return [
    ...scored.flatMap(({ key, settings }) =>
      faultsOf(settings).map((fault) => ({ ...fault, field: fieldOf(key, fault.field) })),
    ),
    ...(METHOD_FIELDS[method['kind'] ?? ''] ?? [])
      .filter((field) => !isPounds(method[field], POSITIVE_MONEY))
      .map((field) => ({ field: `method.${field}`, key: 'figure' })),
  ];
}

const faultsOf = (settings: Settings): readonly Fault[] =>
  settings['kind'] ? (CHECKS[settings['kind']]?.(settings) ?? []) : [{ field: 'kind', key: 'kind' }];

const CHECKS: Readonly<Record<string, Check>> = {
  grade: gradeFaults,
  'linear-to-ceiling': ceilingFaults,
  bands: bandFaults,
  'sv-bands': bandFaults,
  'sv-target': ({ basis, amount }) =>
    isPounds(amount, POSITIVE_MONEY) || (basis === 'targetPerPound' && isMore(typedPounds(amount ?? ''), '0'))
      ? []
      : [{ field: 'amount', key: 'amount' }],
};

function gradeFaults({ max, minimum, scale }: Settings): Fault[] {
  if (!isMore(max, '0')) return [{ field: 'max', key: 'max' }];
  const isMark = (text: string) => parseDecimal(text) !== null && !isMore(text, max ?? '');
  return [
    ...(minimum && !isMark(minimum) ? [{ field: 'minimum', key: 'minimum', values: { max: max ?? '' } }] : []),
    ...(scale && !isScale(scale, isMark) ? [{ field: 'scale', key: 'scale', values: { max: max ?? '' } }] : []),
  ];
}

const isScale = (scale: string, isMark: (text: string) => boolean): boolean =>
  marksIn(scale).length > 0 && marksIn(scale).every(isMark);

function ceilingFaults({ ceiling, target }: Settings): Fault[] {
  if (target && !isPounds(target)) return [{ field: 'target', key: 'pounds' }];
  if (!isPounds(ceiling, POSITIVE_MONEY)) return [{ field: 'ceiling', key: 'ceiling' }];
  return isMore(typedPounds(ceiling ?? ''), typedPounds(target || '0'))
    ? []
    : [{ field: 'ceiling', key: 'aboveTarget' }];
}

function bandFaults({ bands = '' }: Settings): Fault[] {
  const read = bandsIn(bands);
  const areSound = read.every(
    ({ upTo, fraction: share }, at) =>
      isPounds(upTo) && keeps(share, SHARE) && (at === 0 || isMore(upTo, read[at - 1]?.upTo ?? '')),
  );
  return read.length > 0 && areSound ? [] : [{ field: 'bands', key: 'bands' }];
}

const isPounds = (text = '', rule: DecimalRule = MONEY): boolean => keeps(typedPounds(text), rule);

function keeps(text: string, { decimals = Infinity, most, positive = false }: DecimalRule): boolean {
  const read = parseDecimal(text);
  if (read === null || read.decimals > decimals) return false;
  return (!most || compare(read.value, most) <= 0) && (!positive || compare(read.value, NOTHING) > 0);
}

const NOTHING = fraction(0n);

/** False also where one of the two is no number. */
function isMore(a = '', b = ''): boolean {
  const [one, other] = [parseDecimal(a), parseDecimal(b)];
  return one !== null && other !== null && compare(one.value, other.value) > 0;
}
