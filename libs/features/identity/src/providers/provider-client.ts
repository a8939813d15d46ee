import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';

import { type ProviderSettings, SignInSettings } from '@commonweal/auth';

import { type Claims, claimsOf } from './claims.js';

/** What is kept on our side while somebody is away at the service. */
export interface Errand {
  readonly provider: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Speaks with the services through which people may sign in (OpenID Connect, code flow with PKCE). */
@Injectable()
export class ProviderClient {
  readonly #known = new Map<string, Promise<oidc.Configuration>>();

  constructor(private readonly settings: SignInSettings) {}

  provider = (key: string): ProviderSettings | undefined => this.settings.providers.find((each) => each.key === key);

  /** Where to send the person, and what to keep meanwhile. */
  async begin({ key }: ProviderSettings, redirectUri: string): Promise<{ errand: Errand; url: string }> {
    const verifier = oidc.randomPKCECodeVerifier();
    const errand = { provider: key, redirectUri, verifier, state: oidc.randomState(), nonce: oidc.randomNonce() };
    const url = oidc.buildAuthorizationUrl(await this.configuration(key), {
      ...{ redirect_uri: redirectUri, scope: 'openid email profile' },
      ...{ state: errand.state, nonce: errand.nonce },
      ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    });
    return { errand, url: url.href };
  }

  /** What the service says of the person. @returns null when its answer is not right, or it refused */
  async finish(errand: Errand, callback: URL): Promise<Claims | null> {
    if (callback.origin + callback.pathname !== errand.redirectUri) return null;
    const configuration = await this.configuration(errand.provider);
    try {
      return await claims(configuration, errand, callback);
    } catch (error) {
      if (isRefusal(error)) return null;
      throw error;
    }
  }

  /** Found out once; a service that does not answer is asked again the next time. */
  private configuration(key: string): Promise<oidc.Configuration> {
    const known = this.#known.get(key) ?? this.discover(key);
    this.#known.set(key, known);
    known.catch(() => this.#known.delete(key));
    return known;
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

/** The answer was forged, repeated, or a refusal: nothing is wrong with us or the service. */
const isRefusal = (error: unknown): boolean =>
  error instanceof oidc.AuthorizationResponseError ||
  error instanceof oidc.ResponseBodyError ||
  (error instanceof oidc.ClientError && error.code !== 'OAUTH_TIMEOUT');
