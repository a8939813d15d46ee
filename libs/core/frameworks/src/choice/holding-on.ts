import type { LocalDate } from '@commonweal/calendar';

/** A version of a framework as far as it says when it holds, by days as `YYYY-MM-DD`. A draft holds on none. */
export interface DatedVersion {
  readonly frameworkId: string;
  readonly number: number;
  readonly state: 'DRAFT' | 'PUBLISHED';
  /** The first day; none in a draft that was not given one. */
  readonly validFrom?: string | null | undefined;
  /** The last day; none while no end is known. */
  readonly validTo?: string | null | undefined;
}

/**
 * The published versions that hold on a day: of each framework the newest that does.
 *
 * @example version 1 from 2026 to June 2027, version 2 from January 2027: on 1 March 2027 version 2
 */
export function holdingOn<Version extends DatedVersion>(versions: readonly Version[], day: LocalDate): Version[] {
  const newest = new Map<string, Version>();
  for (const version of versions.filter((one) => holds(one, day)))
    if (version.number > (newest.get(version.frameworkId)?.number ?? 0)) newest.set(version.frameworkId, version);
  return [...newest.values()];
}

const holds = ({ state, validFrom, validTo }: DatedVersion, day: LocalDate): boolean =>
  state === 'PUBLISHED' && Boolean(validFrom) && day >= String(validFrom) && day <= (validTo ?? day);
