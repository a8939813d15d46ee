import { type Pence, formatPounds } from '@commonweal/money';
import type { Failure, Fault } from '@commonweal/result';

/** What a funding call gives out. */
export interface Fund {
  /** All there is to give. */
  readonly total: Pence;
  /** The most that one application may ask for. */
  readonly capPerBid: Pence;
  /** What applicants must find themselves, in percent of what they ask for; null: nothing is asked. */
  readonly matchPercent: string | null;
}

/** The application asks for more than one may. */
export type OverCap = Failure<'OverCap'>;

const PERCENT = /^(0|[1-9]\d{0,2})(\.\d{1,2})?$/;

/** What is wrong with a fund. @param path JSON path of the fund */
export function fundFaults({ total, capPerBid, matchPercent }: Fund, path: string): Fault[] {
  return [
    ...(total > 0n ? [] : [{ path: `${path}.total`, message: 'Enter how much there is to give: more than £0' }]),
    ...(capPerBid > 0n
      ? []
      : [{ path: `${path}.capPerBid`, message: 'Enter the most one application may ask for: more than £0' }]),
    ...(capPerBid > total
      ? [
          {
            path: `${path}.capPerBid`,
            message: `One application cannot get more than the whole fund, ${formatPounds(total)}`,
          },
        ]
      : []),
    ...(matchPercent === null || isShare(matchPercent)
      ? []
      : [{ path: `${path}.matchPercent`, message: 'Enter a percentage from 0 to 100 with up to 2 decimals' }]),
  ];
}

const isShare = (percent: string): boolean => PERCENT.test(percent) && Number(percent) <= 100;

/**
 * Refuses an application that asks for more than the cap, by a penny or more. The message does not quote the application.
 *
 * @param asked what the application asks for
 * @example cap £50,000.00: £50,000.00 is taken, £50,000.01 is refused
 */
export function overCap(asked: Pence, { capPerBid }: Pick<Fund, 'capPerBid'>, path: readonly string[] = []) {
  if (asked <= capPerBid) return null;
  const message = `One application may ask for at most ${formatPounds(capPerBid)}`;
  return { kind: 'OverCap', message, path } satisfies OverCap;
}
