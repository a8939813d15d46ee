import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { SignInSettings, Throttle } from '@commonweal/auth';
import { isMailAddress } from '@commonweal/canonical';
import { inTransaction } from '@commonweal/persistence';
import { type Fail, type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { recordOwnOnceKnown } from '../accounts/record-own.js';
import type { Claims } from '../providers/claims.js';
import { type Errand, ProviderClient, type ProviderUnreachable } from '../providers/provider-client.js';
import { type GivenChallenge, keepChallenge, takeChallenge } from '../sessions/challenges.js';
import type { Device, OpenedSession } from '../sessions/opened-session.js';
import { AdmitPerson, type Known, type SecondFactorNeeded } from './admit-person.js';
import { type RateLimited, rateLimited } from './rate-limited.js';
import { CHALLENGE_ENDED, type ChallengeEnded, type SignInRefused, WRONG_ANSWER } from './sign-in-refused.js';

const KNOWN = `select i.person_id as "personId" from person_of_identity(?, ?) as i(person_id)`;
const ACTION = 'signInWithProvider';
const LINK = 'select link_identity(?, ?, ?, ?) as "personId"';

export interface ProviderChallenge extends GivenChallenge {
  readonly authorizationUrl: string;
}

type AddressNotVerified = Failure<'AddressNotVerified'>;
export type ProviderFailure = SignInRefused | ChallengeEnded | AddressNotVerified | ProviderUnreachable;

const ADDRESS_NOT_VERIFIED: Fail<AddressNotVerified> = fail({
  kind: 'AddressNotVerified',
  message: 'The service you came from has not confirmed your e-mail address. Confirm it there, or sign in another way.',
});

/** Begins to sign in through another service. */
@Injectable()
export class BeginProviderSignIn {
  constructor(
    private readonly em: EntityManager,
    private readonly client: ProviderClient,
    private readonly throttle: Throttle,
    private readonly settings: SignInSettings,
  ) {}

  async execute(
    input: { provider: string; redirectUri: string },
    { address }: Device,
  ): Promise<Result<ProviderChallenge, InvalidInput | RateLimited | ProviderUnreachable>> {
    const provider = this.client.provider(input.provider);
    if (!provider) return fail(invalidInput([{ path: '$.provider', message: 'There is no such service' }]));
    if (!this.isOurs(input.redirectUri))
      return fail(invalidInput([{ path: '$.redirectUri', message: 'People are sent back to this service only' }]));
    const retryAt = await this.throttle.admit({ what: 'begin', address });
    if (retryAt) return rateLimited(retryAt);
    const begun = await this.client.begin(provider, input.redirectUri);
    if (!begun.ok) return begun;
    const { errand, url } = begun.value;
    const given = await inTransaction(this.em, null, (em) =>
      keepChallenge(em, { purpose: 'PROVIDER', content: errand }),
    );
    return ok({ ...given, authorizationUrl: url });
  }

  private isOurs(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const { origin, pathname, href } = new URL(address);
    return [this.settings.adminUrl, this.settings.portalUrl].includes(origin) && href === origin + pathname;
  }
}

/** The first step, or both, for whoever a service vouches for. */
@Injectable()
export class SignInWithProvider {
  constructor(
    private readonly em: EntityManager,
    private readonly client: ProviderClient,
    private readonly admit: AdmitPerson,
  ) {}

  async execute(
    input: { challenge: string; callbackUrl: string },
    device: Device,
  ): Promise<Result<OpenedSession | SecondFactorNeeded, ProviderFailure>> {
    const given = await inTransaction(this.em, null, (em) => takeChallenge<Errand>(em, 'PROVIDER', input.challenge));
    if (!given) return CHALLENGE_ENDED;
    if (!URL.canParse(input.callbackUrl)) return WRONG_ANSWER;
    const said = await this.client.finish(given.content, new URL(input.callbackUrl));
    if (!said.ok) return said;
    return said.value ? this.admitted(said.value, given.content, device) : WRONG_ANSWER;
  }

  private async admitted(
    claims: Claims,
    errand: Errand,
    device: Device,
  ): Promise<Result<OpenedSession | SecondFactorNeeded, ProviderFailure>> {
    const known = await this.personOf(claims);
    if (!known) return ADDRESS_NOT_VERIFIED;
    const { secondFactor = [] } = this.client.provider(errand.provider) ?? {};
    const both = claims.methods.some((method) => secondFactor.includes(method));
    return ok(both ? await this.admit.afterBoth(known, device) : await this.admit.afterFirst(known, device));
  }

  /** Who was linked before; otherwise whoever has the address that the service vouches for. */
  private personOf({ issuer, subject, email, emailVerified, name }: Claims): Promise<Known | null> {
    return inTransaction(this.em, null, async (em) => {
      const account = email ?? `${subject} ${issuer}`;
      const [known] = await em.execute<{ personId: string | null }[]>(KNOWN, [issuer, subject]);
      if (known?.personId) return { personId: known.personId, account, action: ACTION };
      if (!email || !emailVerified || !isMailAddress(email)) return null;
      const [linked] = await em.execute<{ personId: string }[]>(LINK, [issuer, subject, email, name]);
      if (!linked) return null;
      await recordOwnOnceKnown(em, linked.personId, { action: ACTION });
      return { personId: linked.personId, account, action: ACTION };
    });
  }
}
