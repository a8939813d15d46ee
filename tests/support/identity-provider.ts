import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import Provider from 'oidc-provider';

/** Somebody whom the service knows. */
export interface Subject {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
  /** How the service made sure of them. */
  readonly amr?: readonly string[];
}

const CLIENT = { clientId: 'commonweal', clientSecret: 'a client secret of the tests' };

interface Context {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: Provider;
  };
}

/** A real service for signing in (OpenID Connect), in this process. Whoever comes is taken for the subject of the moment. */
export class IdentityProvider {
  #subject: Subject = { sub: 'nobody' };
  readonly #subjects = new Map<string, Subject>();

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  /** @param redirectUri where it may send people back to */
  static async start(redirectUri: string): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const started = new IdentityProvider(server, `http://127.0.0.1:${port}`);
    started.#serve(redirectUri);
    return started;
  }

  stop = () => new Promise<void>((done) => (this.server.closeAllConnections(), void this.server.close(() => done())));

  /** What the api is told of it. */
  settings = (key = 'directory') => ({
    ...{ key, label: 'Council directory', issuer: this.issuer, ...CLIENT },
    secondFactor: ['mfa', 'urn:two-factors'],
  });

  /** Goes there as a browser would, and gives the address that it is sent back to. */
  async visit(authorizationUrl: string, subject: Subject): Promise<string> {
    this.#subject = subject;
    this.#subjects.set(subject.sub, subject);
    const cookies = new Map<string, string>();
    let at = authorizationUrl;
    while (at.startsWith(this.issuer)) {
      const answer = await fetch(at, { redirect: 'manual', headers: { cookie: [...cookies.values()].join('; ') } });
      for (const cookie of answer.headers.getSetCookie())
        cookies.set(cookie.split('=')[0] ?? '', cookie.split(';')[0] ?? '');
      const next = answer.headers.get('location');
      if (!next) throw new Error(`The service stopped at ${at}: ${answer.status} ${await answer.text()}`);
      at = new URL(next, at).href;
    }
    return at;
  }

  #serve(redirectUri: string): void {
    const provider = new Provider(this.issuer, {
      clients: [
        {
          ...{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectUri] },
          ...{ grant_types: ['authorization_code'], response_types: ['code'] },
        },
      ],
      claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
      cookies: { keys: ['a key for the cookies of the tests'] },
      features: { devInteractions: { enabled: false } },
      findAccount: async (_: unknown, sub: string) => ({
        accountId: sub,
        claims: async () => ({ ...this.#subjects.get(sub) }),
      }),
      interactions: { url: () => '/interaction' },
      loadExistingGrant: agreed,
    });
    const serve = provider.callback();
    this.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (!request.url?.startsWith('/interaction')) return void serve(request, response);
      const { sub, amr } = this.#subject;
      void provider.interactionFinished(request, response, { login: { accountId: sub, ...(amr && { amr }) } });
    });
  }
}

/** Everybody agrees to what is asked of the service. */
async function agreed({ oidc }: Context) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}
