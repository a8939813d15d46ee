import type { EntityManager } from '@mikro-orm/postgresql';

/** Who sent what under which key. */
export interface KeyedRequest {
  /** The organisation acted for, or the principal where none is named. */
  readonly tenantId: string;
  readonly principalId: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** What an earlier copy of a request left. */
export interface EarlierRequest {
  readonly fingerprint: string;
  /** `data` of the answer, to the byte. */
  readonly answer: string;
}

const CLAIM = `insert into keyed_request (tenant_id, principal_id, key, fingerprint) values (?, ?, ?, ?)
  on conflict do nothing returning key`;
const KEEP = `update keyed_request set answer = ? where tenant_id = ? and principal_id = ? and key = ? returning key`;
const EARLIER = `select fingerprint, answer from keyed_request where tenant_id = ? and principal_id = ? and key = ?`;

/**
 * Takes the key for this transaction. A copy that is under way elsewhere is waited for: it holds the key until it has
 * committed, and gives it back when it fails.
 *
 * @param em of the transaction that will have the mutation's effect
 * @returns null when the key is ours now, otherwise what the earlier copy left
 */
export async function claimKey(em: EntityManager, request: KeyedRequest): Promise<EarlierRequest | null> {
  const { tenantId, principalId, key, fingerprint } = request;
  const claimed = await em.execute<unknown[]>(CLAIM, [tenantId, principalId, key, fingerprint]);
  if (claimed.length > 0) return null;
  const [earlier] = await em.execute<EarlierRequest[]>(EARLIER, [tenantId, principalId, key]);
  if (!earlier) throw new Error('A key that was taken is gone');
  return earlier;
}

/** Keeps the answer with the effect that it tells of. */
export async function keepAnswer(em: EntityManager, request: KeyedRequest, answer: string): Promise<void> {
  const kept = await em.execute<unknown[]>(KEEP, [answer, request.tenantId, request.principalId, request.key]);
  if (kept.length !== 1) throw new Error('A key that was taken is gone');
}
