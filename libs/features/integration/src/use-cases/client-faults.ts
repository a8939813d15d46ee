import type { Fault } from '@commonweal/result';

const LONGEST_NAME = 100;
const MOST_DAYS = 730;
const MOST_HOURS = 720;

type Rule = readonly [holds: boolean, path: string, message: string];

const broken = (rules: readonly Rule[]): Fault[] =>
  rules.filter(([holds]) => !holds).map(([, path, message]) => ({ path, message }));

const isBetween = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

const days = (lifetimeDays: number): Rule => [
  isBetween(lifetimeDays, 1, MOST_DAYS),
  '$.lifetimeDays',
  `A secret is good for 1 to ${MOST_DAYS} days`,
];

interface NewClient {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly lifetimeDays: number;
}

/** Everything wrong with a client that is to be made. */
export function newClientFaults({ name, scopes, lifetimeDays }: NewClient): Fault[] {
  const isOneLine = name.trim().length > 0 && name.trim().length <= LONGEST_NAME && !/\p{Cc}/u.test(name);
  return broken([
    [isOneLine, '$.name', `A name has 1 to ${LONGEST_NAME} characters on one line`],
    [scopes.length > 0, '$.scopes', 'Choose at least one thing that the program may do'],
    days(lifetimeDays),
  ]);
}

/** Everything wrong with how a secret is to be replaced. */
export function rotationFaults(input: { readonly lifetimeDays: number; readonly graceHours: number }): Fault[] {
  return broken([
    days(input.lifetimeDays),
    [
      isBetween(input.graceHours, 0, MOST_HOURS),
      '$.graceHours',
      `The old secret stays good for 0 to ${MOST_HOURS} hours`,
    ],
  ]);
}
