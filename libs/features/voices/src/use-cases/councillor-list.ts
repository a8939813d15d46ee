import type { EntityManager } from '@mikro-orm/postgresql';

import { canonicalMailAddress, isLine, isMailAddress } from '@commonweal/canonical';
import { type LocalDate, londonClock } from '@commonweal/calendar';
import { Councillor } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { databaseClock } from './known-round.js';

export const LONGEST_NAME = 100;
const LOCK = 'select pg_advisory_xact_lock(hashtextextended(?, 0))';
const TAKEN: Fault = { path: '$.email', message: 'Another councillor of this ward is listed with this address' };

/** Lets one change of an authority's list happen at a time. @returns today */
export async function openList(em: EntityManager, tenantId: string): Promise<LocalDate> {
  await em.execute(LOCK, [`councillors:${tenantId}`]);
  return londonClock(await databaseClock(em)).date;
}

/** Forgets the addresses of those whose office has ended; a part of whatever else changes the list. */
export const forgetEnded = (em: EntityManager, tenantId: string, today: LocalDate): Promise<number> =>
  em.nativeUpdate(Councillor, { tenantId, endedOn: { $lt: today }, email: { $ne: null } }, { email: null });

/** A councillor's address in one form; null: none is known, so nobody can ask with it. */
export const keptAddress = (email: string | null): string | null =>
  email ? canonicalMailAddress(email) || null : null;

interface Listed {
  readonly tenantId: string;
  readonly id: string;
  readonly wardCode: string;
  readonly name: string;
  readonly email: string | null;
}

/** What is wrong with a councillor's name and address. */
export async function councillorFaults(em: EntityManager, councillor: Listed, today: LocalDate): Promise<Fault[]> {
  const { name, email } = councillor;
  const ofName = {
    path: '$.name',
    message: `Give the councillor’s name in one line of 1 to ${LONGEST_NAME} characters`,
  };
  const ofAddress = { path: '$.email', message: 'This is not an e-mail address, such as name@example.org' };
  const isAddress = email === null || isMailAddress(email);
  return [
    ...(isLine(name, LONGEST_NAME) ? [] : [ofName]),
    ...(isAddress ? [] : [ofAddress]),
    ...(isAddress && (await isTaken(em, councillor, today)) ? [TAKEN] : []),
  ];
}

async function isTaken(em: EntityManager, { tenantId, id, wardCode, email }: Listed, today: LocalDate) {
  if (email === null) return false;
  const inOffice = { $or: [{ endedOn: null }, { endedOn: { $gte: today } }] };
  return (await em.count(Councillor, { tenantId, wardCode, email, id: { $ne: id }, ...inOffice })) > 0;
}

/** What of a councillor the audit log speaks for, by hash. */
export const factsOf = ({ name, wardCode, email, endedOn }: Councillor) => ({
  ...{ name, wardCode, email: email ?? null, endedOn: endedOn ?? null },
});
