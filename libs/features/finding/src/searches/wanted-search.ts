import { parsePounds } from '@commonweal/money';
import { cpvBeginning } from '@commonweal/places';
import type { Fault } from '@commonweal/result';

/** A search as it is sent. */
export interface SentSearch {
  readonly words?: string | null;
  readonly cpv?: readonly string[] | null;
  readonly place?: string | null;
  readonly valueFrom?: string | null;
  readonly valueTo?: string | null;
  readonly closingAfter?: Date | null;
  readonly closingBefore?: Date | null;
  readonly isVcseFriendly?: boolean | null;
  readonly isSmeFriendly?: boolean | null;
}

/** A search as it is kept: `search_matches` in the database reads it. What does not narrow it is left out. */
export interface WantedSearch {
  readonly words?: string;
  /** Beginnings of CPV codes. */
  readonly cpv?: readonly string[];
  readonly place?: string;
  /** Pence. */
  readonly valueFrom?: string;
  readonly valueTo?: string;
  readonly closingAfter?: string;
  readonly closingBefore?: string;
  readonly isVcseFriendly?: true;
  readonly isSmeFriendly?: true;
}

const LONGEST_WORDS = 200;
const MOST_CODES = 20;

/** Reads a search, with all that is wrong with it. */
export function readSearch(sent: SentSearch): { readonly wanted: WantedSearch; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const { closingAfter, closingBefore } = sent;
  const wanted = withoutGaps({
    words: words(sent.words ?? '', faults),
    ...{ cpv: codes(sent.cpv ?? [], faults), place: place(sent.place ?? '', faults) },
    valueFrom: pence('valueFrom', sent.valueFrom, faults),
    valueTo: pence('valueTo', sent.valueTo, faults),
    ...{ closingAfter: closingAfter?.toISOString(), closingBefore: closingBefore?.toISOString() },
    ...suited(sent),
  });
  return { wanted, faults: faults.length > 0 ? faults : emptyFaults(wanted) };
}

const suited = ({ isVcseFriendly, isSmeFriendly }: SentSearch) => ({
  isVcseFriendly: isVcseFriendly || undefined,
  isSmeFriendly: isSmeFriendly || undefined,
});

const emptyFaults = (wanted: WantedSearch): Fault[] =>
  Object.keys(wanted).length > 0
    ? []
    : [{ path: '$.search', message: 'Say what to look for: everything would be too much mail' }];

function words(sent: string, faults: Fault[]): string | undefined {
  const clean = sent.normalize('NFC').replace(/\p{C}/gu, ' ').trim();
  if (clean.length > LONGEST_WORDS)
    faults.push({ path: '$.search.words', message: `Use at most ${LONGEST_WORDS} characters` });
  return clean || undefined;
}

function codes(sent: readonly string[], faults: Fault[]): string[] | undefined {
  if (sent.length === 0) return undefined;
  if (sent.length > MOST_CODES) faults.push({ path: '$.search.cpv', message: `Give at most ${MOST_CODES} codes` });
  return sent.slice(0, MOST_CODES).flatMap((code, at) => {
    const beginning = cpvBeginning(code);
    if (beginning === null)
      faults.push({
        path: `$.search.cpv[${at}]`,
        message: 'Enter a CPV code of two to eight digits, such as 85000000',
      });
    return beginning ?? [];
  });
}

function place(code: string, faults: Fault[]): string | undefined {
  if (code === '') return undefined;
  if (!/^[A-Z]\d{8}$/.test(code))
    faults.push({ path: '$.search.place', message: 'Enter the code of a place, such as E09000014' });
  return code;
}

function pence(name: string, sum: string | null | undefined, faults: Fault[]): string | undefined {
  if (sum === null || sum === undefined) return undefined;
  const parsed = parsePounds(sum);
  if (parsed.ok) return String(parsed.value);
  faults.push({ path: `$.search.${name}`, message: parsed.failure.message });
  return undefined;
}

type Gaps<T> = { readonly [K in keyof T]: T[K] | undefined };

const withoutGaps = (search: Gaps<Required<WantedSearch>>): WantedSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
