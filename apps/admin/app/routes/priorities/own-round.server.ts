import { type KnownRound, RoundDocument } from '@commonweal/voices-pages';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import { AllNeedsDocument } from './priorities.document';

/** A round of the person's own authority with all its needs. @throws a 404 for any other */
export async function ownRound(request: Request, id: string) {
  const authorityId = await ownAuthority(request);
  const [{ priorityRound }, { communityNeeds }] = await Promise.all([
    ask(RoundDocument, { id }, request),
    ask(AllNeedsDocument, { authorityId }, request),
  ]);
  if (priorityRound?.authority.id !== authorityId) throw new Response(null, { status: 404 });
  const needs = communityNeeds.filter(({ roundId }) => roundId === id);
  return { round: priorityRound, needs: needs.toSorted((one, other) => one.number - other.number) };
}

/** A need in any state, as staff see it. */
export type StaffNeed = Awaited<ReturnType<typeof ownRound>>['needs'][number];

export const roundPath = ({ id }: Pick<KnownRound, 'id'>): string => `/priorities/${encodeURIComponent(id)}`;
