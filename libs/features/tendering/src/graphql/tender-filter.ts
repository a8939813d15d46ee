import { badInput, type TenderFilter as TenderFilterInput } from '@commonweal/graphql';
import { parsePounds } from '@commonweal/money';
import { cpvBeginning } from '@commonweal/places';

import type { TenderFilter } from '../queries/tender-condition.js';

type Sent = TenderFilterInput | null | undefined;

/**
 * A filter as it was sent.
 *
 * @throws a GraphQL BAD_USER_INPUT for a code or a sum that is none
 */
export const readFilter = (sent: Sent): TenderFilter => ({ ...readWhat(sent), ...readWhereAndHowMuch(sent) });

function readWhat(sent: Sent) {
  const { states = null, words = null, categories = null, closingAfter = null, closingBefore = null } = sent ?? {};
  return { states, words, categories, closingAfter, closingBefore };
}

function readWhereAndHowMuch(sent: Sent) {
  const { cpv, place, placeReach, valueFrom, valueTo, isVcseFriendly, isSmeFriendly } = sent ?? {};
  return {
    cpv: cpv?.map(readCpv) ?? null,
    place: place ? readPlace(place) : null,
    placeReach: placeReach ?? ('ALL' as const),
    valueFrom: readPounds('valueFrom', valueFrom),
    valueTo: readPounds('valueTo', valueTo),
    isVcseFriendly: isVcseFriendly ?? false,
    isSmeFriendly: isSmeFriendly ?? false,
  };
}

const MOST_CODES = 20;

function readCpv(code: string, at: number): string {
  const beginning = cpvBeginning(code);
  if (at >= MOST_CODES) throw badInput(`\`cpv\` holds at most ${MOST_CODES} codes`);
  if (beginning === null) throw badInput('`cpv` holds codes of two to eight digits, such as 85000000');
  return beginning;
}

function readPlace(code: string): string {
  if (!/^[A-Z]\d{8}$/.test(code)) throw badInput('`place` is the code of a place, such as E09000014');
  return code;
}

function readPounds(name: string, sum: string | null | undefined): bigint | null {
  if (sum === null || sum === undefined) return null;
  const parsed = parsePounds(sum);
  if (!parsed.ok) throw badInput(`\`${name}\`: ${parsed.failure.message}`);
  return parsed.value;
}
