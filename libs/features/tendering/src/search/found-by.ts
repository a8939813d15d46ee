import type { EntityManager } from '@mikro-orm/postgresql';

import type { Tender } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { lotPlaceCodes } from '../deal/stored-deal.js';
import { codeList } from '../queries/code-list.js';

/** What suppliers find a tender by besides its words; what is undefined stays as it is. */
export interface FoundBy {
  /** Eight digits each, the main one first. */
  readonly cpvCodes: readonly string[] | undefined;
  /** Public codes of places. */
  readonly placeCodes: readonly string[] | undefined;
  readonly isVcseFriendly: boolean | undefined;
  readonly isSmeFriendly: boolean | undefined;
}

const MOST_CPV_CODES = 20;
const MOST_PLACES = 50;

/** What is wrong with the codes. Places must be among those that are known here. */
export async function foundByFaults(em: EntityManager, { cpvCodes = [], placeCodes = [] }: FoundBy): Promise<Fault[]> {
  const faults = [
    ...countFaults('cpvCodes', cpvCodes, MOST_CPV_CODES),
    ...countFaults('placeCodes', placeCodes, MOST_PLACES),
  ];
  return faults.length > 0 ? faults : [...cpvFaults(cpvCodes), ...(await placeFaults(em, placeCodes))];
}

const countFaults = (name: string, codes: readonly string[], most: number): Fault[] =>
  codes.length > most ? [{ path: `$.${name}`, message: `Give at most ${most} codes: there are ${codes.length}` }] : [];

const cpvFaults = (codes: readonly string[]): Fault[] =>
  codes.flatMap((code, at) =>
    /^\d{8}$/.test(code)
      ? []
      : [{ path: `$.cpvCodes[${at}]`, message: 'Enter a CPV code as eight digits, without its check digit' }],
  );

const KNOWN = 'select code from place where code = any (?::text[])';

async function placeFaults(em: EntityManager, codes: readonly string[]): Promise<Fault[]> {
  if (codes.length === 0) return [];
  const known = await em.execute<{ code: string }[]>(KNOWN, [codeList(codes)]);
  return codes.flatMap((code, at) =>
    known.some((place) => place.code === code)
      ? []
      : [{ path: `$.placeCodes[${at}]`, message: 'No place with this code is known here: look it up under places' }],
  );
}

/** The tender with its new codes, each once. The places of its lots stay: they are set in the terms of the deal. */
export async function withFoundBy(em: EntityManager, tender: Tender, sent: FoundBy): Promise<void> {
  const { cpvCodes, placeCodes, ...suits } = sent;
  if (cpvCodes !== undefined) tender.cpvCodes = [...new Set(cpvCodes)];
  if (placeCodes !== undefined) tender.placeCodes = [...new Set([...placeCodes, ...(await lotPlaceCodes(em, tender))])];
  tender.isVcseFriendly = suits.isVcseFriendly ?? tender.isVcseFriendly;
  tender.isSmeFriendly = suits.isSmeFriendly ?? tender.isSmeFriendly;
}
