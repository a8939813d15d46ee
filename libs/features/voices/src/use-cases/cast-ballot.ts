import { createHmac, randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { SignInSettings, Throttle } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Result, fail, invalidInput, ok } from '@commonweal/result';
import { ballotFaults } from '@commonweal/voices';

import { attemptsUsedUp, type PublicFailure } from './failures.js';
import { type RowKey, shownNeeds } from './known-round.js';
import { openRound, recordPublicAct } from './open-to-all.js';

export interface CastBallotInput {
  readonly round: RowKey;
  /** A random text that the browser keeps; whoever votes is known by nothing else. */
  readonly browserToken: string;
  readonly choices: readonly RowKey[];
}

const TOKEN = /^[\w-]{20,100}$/;
const NO_TOKEN = { path: '$.browserToken', message: 'Give a random text of 20 to 100 letters, digits, - and _' };
const ELSEWHERE = { path: '$.choices', message: 'This need is of another round' };
const CAST = 'select cast_ballot(?, ?, ?, ?, ?::uuid[]) as replaced';

/**
 * Takes a ballot on line, without an account. Another one from the same browser replaces it while the round is open. Who is
 * signed in does not matter and is not kept.
 */
@Injectable()
export class CastBallot {
  readonly #secret: string;

  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
    { credentialSecrets: [secret = ''] }: SignInSettings,
  ) {
    this.#secret = secret;
  }

  async execute(
    input: CastBallotInput,
    { address }: { readonly address: string },
  ): Promise<Result<{ replaced: boolean }, PublicFailure>> {
    const { round, browserToken, choices } = input;
    if (!TOKEN.test(browserToken)) return fail(invalidInput([NO_TOKEN]));
    if (choices.some(({ tenantId }) => tenantId !== round.tenantId)) return fail(invalidInput([ELSEWHERE]));
    const retryAt = await this.throttle.admit({ what: 'ballot', address, account: round.id });
    if (retryAt) return fail(attemptsUsedUp(retryAt));
    return inTransaction(this.em, null, (em) => this.cast(em, input));
  }

  private async cast(
    em: EntityManager,
    { round, browserToken, choices }: CastBallotInput,
  ): Promise<Result<{ replaced: boolean }, PublicFailure>> {
    const open = await openRound(em, round);
    if (!open.ok) return open;
    const chosen = choices.map(({ id }) => id);
    const { ballotKind: kind, mostChoices } = open.value;
    const faults = ballotFaults(chosen, { kind, mostChoices }, await shownNeeds(em, round));
    if (faults.length > 0) return fail(invalidInput(faults));
    await em.execute('select forget_voters()');
    const values = [round.tenantId, round.id, randomUUID(), this.markOf(round, browserToken), `{${chosen.join(',')}}`];
    const [row] = await em.execute<{ replaced: boolean }[]>(CAST, values);
    await recordPublicAct(em, round, 'castBallot');
    return ok({ replaced: row?.replaced ?? false });
  }

  /** The same browser has another mark in each round, and none without the secret. */
  private markOf({ id }: RowKey, token: string): string {
    return createHmac('sha256', this.#secret).update(`ballot:${id}:${token}`).digest('base64url');
  }
}
