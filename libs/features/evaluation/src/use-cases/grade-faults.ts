import type { AwardCriterion } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

interface GivenGrade {
  readonly grade: string;
  readonly reason: string;
}

interface Scale {
  readonly kind: string;
  readonly max?: string;
  readonly scale?: readonly string[];
}

const MOST_CHARACTERS = 10_000;

/** What is wrong with a grade: off the published scale, on a criterion that is not graded, without a reason. */
export function gradeFaults({ grade, reason }: GivenGrade, criterion: AwardCriterion | null): Fault[] {
  const scale = (criterion?.scoring ?? null) as Scale | null;
  const length = reason.trim().length;
  return [
    ...(isGraded(scale)
      ? scaleFaults(grade, scale)
      : [{ path: '$.criterionKey', message: 'This is not a graded criterion of the lot' }]),
    ...(length >= 1 && reason.length <= MOST_CHARACTERS
      ? []
      : [{ path: '$.reason', message: `Give a reason of 1 to ${MOST_CHARACTERS} characters` }]),
  ];
}

const isGraded = (scale: Scale | null): scale is Scale => scale?.kind === 'grade' || scale?.kind === 'pass-fail';

/** Whole numbers of the twelfth decimal compare exactly where floats would not. */
const twelfths = (decimal: string): bigint => {
  const [whole = '0', decimals = ''] = decimal.split('.');
  return BigInt(whole + decimals.padEnd(12, '0').slice(0, 12));
};

function scaleFaults(grade: string, { kind, max = '1', scale }: Scale): Fault[] {
  const allowed = kind === 'pass-fail' ? ['0', '1'] : scale;
  const onScale = allowed
    ? allowed.some((value) => twelfths(value) === twelfths(grade))
    : twelfths(grade) <= twelfths(max);
  if (!grade.startsWith('-') && onScale) return [];
  const expected = allowed ? `one of ${allowed.join(', ')}` : `from 0 to ${max}`;
  return [{ path: '$.grade', message: `The published scale allows ${expected}` }];
}
