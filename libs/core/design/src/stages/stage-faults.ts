import { londonClock } from '@commonweal/calendar';
import type { Fault } from '@commonweal/result';

import type { Regime } from '../routes/regime.js';
import type { Stage } from './stage.js';

/** As many stages as a procedure may have. */
export const MOST_STAGES = 10;
/** A shortlist of more is none. */
const MOST_SUPPLIERS = 1000;

/** Regimes in which an authority makes stages of its own. */
export const isStaged = (regime: Regime): boolean => regime === 'ACT_COMPETITIVE_FLEXIBLE' || regime === 'LIGHT_TOUCH';

/**
 * What is wrong with a procedure's stages, each fault at the stage's field.
 *
 * A competitive flexible procedure has stages; the last, and no other, takes the final tenders; requests to participate
 * come first; deadlines rise; no more suppliers go on than came in, and nobody is left out while criteria are refined.
 *
 * @param path JSON path of the list
 */
export function stageFaults(stages: readonly Stage[], regime: Regime, path: string): Fault[] {
  if (!isStaged(regime))
    return stages.length > 0
      ? [{ path, message: 'Only competitive flexible and light touch procedures have stages' }]
      : [];
  if (stages.length > MOST_STAGES) return [{ path, message: `Use at most ${MOST_STAGES} stages` }];
  if (stages.length === 0)
    return regime === 'ACT_COMPETITIVE_FLEXIBLE' ? [{ path, message: 'Say which stages the procedure has' }] : [];
  return [
    ...stages.flatMap((stage, index) => ownFaults(stages, index, `${path}[${index}]`)),
    ...orderFaults(stages, path),
  ];
}

/**
 * Stages that are due on the day of the notice or before it.
 *
 * @param noticeDate on which the notice is planned, `YYYY-MM-DD`
 * @param path       JSON path of the list
 */
export const earlyStageFaults = (stages: readonly Stage[], noticeDate: string, path: string): Fault[] =>
  stages.flatMap(({ deadline }, index) =>
    deadline !== null && londonClock(new Date(deadline)).date <= noticeDate
      ? [{ path: `${path}[${index}].deadline`, message: 'Set a deadline after the day of the notice' }]
      : [],
  );

function ownFaults(stages: readonly Stage[], index: number, at: string): Fault[] {
  const stage = stages[index];
  if (!stage) return [];
  const isLast = index === stages.length - 1;
  return [
    ...((stage.kind === 'FINAL_TENDERS') === isLast
      ? []
      : [
          {
            path: `${at}.kind`,
            message: isLast ? 'The last stage takes the final tenders' : 'Final tenders come last',
          },
        ]),
    ...(stage.kind === 'PARTICIPATION' && index > 0
      ? [{ path: `${at}.kind`, message: 'Requests to participate come first' }]
      : []),
    ...mostFaults(stage, isLast, at),
  ];
}

function mostFaults({ kind, mostSuppliers: most }: Stage, isLast: boolean, at: string): Fault[] {
  if (most === null) return [];
  const path = `${at}.mostSuppliers`;
  if (kind === 'REFINED_CRITERIA')
    return [{ path, message: 'Criteria are made more exact for all who came this far: leave this out' }];
  if (isLast) return [{ path, message: 'Nobody goes on from the last stage: leave this out' }];
  return Number.isSafeInteger(most) && most > 0 && most <= MOST_SUPPLIERS
    ? []
    : [{ path, message: `Enter a whole number from 1 to ${MOST_SUPPLIERS}` }];
}

function orderFaults(stages: readonly Stage[], path: string): Fault[] {
  return stages.flatMap((stage, index) => {
    const earlier = stages.slice(0, index);
    const [deadline, most] = [latest(earlier), fewest(earlier)];
    return [
      ...(stage.deadline !== null && deadline >= Date.parse(stage.deadline)
        ? [{ path: `${path}[${index}].deadline`, message: 'Set a deadline after that of the stage before' }]
        : []),
      ...(stage.mostSuppliers !== null && stage.mostSuppliers > most
        ? [{ path: `${path}[${index}].mostSuppliers`, message: `No more than ${most} suppliers come this far` }]
        : []),
    ];
  });
}

const latest = (stages: readonly Stage[]): number =>
  Math.max(-Infinity, ...stages.flatMap(({ deadline }) => (deadline === null ? [] : [Date.parse(deadline)])));
const fewest = (stages: readonly Stage[]): number =>
  Math.min(Infinity, ...stages.flatMap(({ mostSuppliers }) => mostSuppliers ?? []));
