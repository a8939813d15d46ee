import { Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';

import { type ProviderSettings, SignInSettings } from '@commonweal/auth';
import { type Fail, type Failure, fail, ok, type Result } from '@commonweal/result';

import { type Claims, claimsOf } from './claims.js';

/** Where to send somebody, and what to keep meanwhile. */
export interface Begun {
  readonly errand: Errand;
  readonly url: string;
}

/** What is kept on our side while somebody is away at the service. */
export interface Errand {
  readonly provider: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type ProviderUnreachable = Failure<'ProviderUnreachable'>;

const UNREACHABLE: Fail<ProviderUnreachable> = fail({
  kind: 'ProviderUnreachable',
  message: 'The other service does not answer. Try again later, or sign in another way.',
});

/** Speaks with the services through which people may sign in (OpenID Connect, code flow with PKCE). */
@Injectable()
export class ProviderClient {
  readonly #logger = new Logger(ProviderClient.name);
  readonly #known = new Map<string, Promise<oidc.Configuration>>();

  constructor(private readonly settings: SignInSettings) {}

  provider = (key: string): ProviderSettings | undefined => this.settings.providers.find((each) => each.key === key);

  /** Where to send the person, and what to keep meanwhile. */
  async begin({ key }: ProviderSettings, redirectUri: string): Promise<Result<Begun, ProviderUnreachable>> {
    const configuration = await this.configuration(key);
    if (!configuration) return UNREACHABLE;
    const verifier = oidc.randomPKCECodeVerifier();
    const errand = { provider: key, redirectUri, verifier, state: oidc.randomState(), nonce: oidc.randomNonce() };
    const url = oidc.buildAuthorizationUrl(configuration, {
      ...{ redirect_uri: redirectUri, scope: 'openid email profile' },
      ...{ state: errand.state, nonce: errand.nonce },
      ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    });
    return ok({ errand, url: url.href });
  }

  /** What the service says of the person. @returns null when its answer is not right, or it refused */
  async finish(errand: Errand, callback: URL): Promise<Result<Claims | null, ProviderUnreachable>> {
    if (callback.origin + callback.pathname !== errand.redirectUri) return ok(null);
    const configuration = await this.configuration(errand.provider);
    if (!configuration) return UNREACHABLE;
    try {
      return ok(await claims(configuration, errand, callback));
    } catch (error) {
      if (isRefusal(error)) return ok(null);
      if (!isSilence(error)) throw error;
      this.warn(errand.provider, error);
      return UNREACHABLE;
    }
  }

  /** Found out once; a service that does not answer is asked again the next time. @returns null when it does not */
  private async configuration(key: string): Promise<oidc.Configuration | null> {
    const known = this.#known.get(key) ?? this.discover(key);
    this.#known.set(key, known);
    try {
      return await known;
    } catch (error) {
      this.#known.delete(key);
      this.warn(key, error);
      return null;
    }
  }

  private warn(key: string, error: unknown): void {
    const [why, cause] = error instanceof Error ? [error.message, error.cause] : [String(error), null];
    const more = cause instanceof Error ? ` (${cause.message})` : '';
    this.#logger.warn(`The identity provider ${key} does not answer: ${why}${more}`);
  }

  private async discover(key: string): Promise<oidc.Configuration> {
    const provider = this.provider(key);
    if (!provider) throw new Error(`There is no identity provider ${key}`);
    const issuer = new URL(provider.issuer);
    // Production refuses issuers without TLS; on one machine they serve for trying things out.
    const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(issuer, provider.clientId, provider.clientSecret, undefined, { execute });
  }
}

async function claims(configuration: oidc.Configuration, errand: Errand, callback: URL): Promise<Claims | null> {
  const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
    ...{ pkceCodeVerifier: errand.verifier, expectedState: errand.state, expectedNonce: errand.nonce },
    idTokenExpected: true,
  });
  const said = tokens.claims();
  if (!said) return null;
  const asked = said['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more = asked ? await oidc.fetchUserInfo(configuration, tokens.access_token, said.sub) : {};
  return claimsOf({ ...more, ...said });
}

/** Of what the library could not do; what is no answer at all has no code. */
const UNANSWERED: readonly unknown[] = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', undefined];

/** The answer was forged, repeated, or a refusal: nothing is wrong with us or the service. */
const isRefusal = (error: unknown): boolean =>
  error instanceof oidc.AuthorizationResponseError ||
  error instanceof oidc.ResponseBodyError ||
  (error instanceof oidc.ClientError && !UNANSWERED.includes(error.code));

/** The service took too long, or could not be reached. */
const isSilence = (error: unknown): boolean =>
  error instanceof oidc.ClientError || (error instanceof TypeError && error.message === 'fetch failed');
