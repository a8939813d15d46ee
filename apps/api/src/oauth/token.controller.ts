import { Body, Controller, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Budgets } from '@commonweal/graphql';
import { IssueToken, RevokeToken } from '@commonweal/integration';

import { type ClientRequest, readClientRequest } from './client-request.js';
import { OAuthFault } from './oauth-fault.js';

/** What a request costs an address, and what a wrong secret costs on top. */
const COST = { request: 100, wrongSecret: 2_000 };

/** OAuth 2.0 for programs: client credentials (RFC 6749 §4.4) and revocation (RFC 7009). */
@Controller('oauth')
export class TokenController {
  constructor(
    private readonly tokens: IssueToken,
    private readonly revocation: RevokeToken,
    private readonly budgets: Budgets,
  ) {}

  @Post('token')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Header('pragma', 'no-cache')
  token(@Req() http: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() body: unknown) {
    return answered(reply, async () => {
      const { credentials, parameters } = await this.admitted(http, body);
      if (!parameters['grant_type']) throw new OAuthFault('invalid_request', 'grant_type is missing');
      if (parameters['grant_type'] !== 'client_credentials')
        throw new OAuthFault('unsupported_grant_type', 'Only client_credentials are taken');
      const issued = await this.tokens.execute(credentials, parameters['scope']);
      if (!issued.ok && issued.failure.kind === 'InvalidScope')
        throw new OAuthFault('invalid_scope', issued.failure.message);
      if (!issued.ok) throw await this.wrongSecret(http, issued.failure.message);
      const { token, seconds, scopes } = issued.value;
      return { access_token: token, token_type: 'Bearer', expires_in: seconds, scope: scopes.join(' ') };
    });
  }

  @Post('revoke')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  revoke(@Req() http: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() body: unknown) {
    return answered(reply, async () => {
      const { credentials, parameters } = await this.admitted(http, body);
      const token = parameters['token'];
      if (!token) throw new OAuthFault('invalid_request', 'token is missing');
      const revoked = await this.revocation.execute(credentials, token);
      if (!revoked.ok) throw await this.wrongSecret(http, revoked.failure.message);
      return {};
    });
  }

  private async admitted(http: FastifyRequest, body: unknown): Promise<ClientRequest> {
    await this.pay(http, COST.request);
    return readClientRequest(http.headers, body);
  }

  private async wrongSecret(http: FastifyRequest, message: string): Promise<OAuthFault> {
    await this.pay(http, COST.wrongSecret);
    return new OAuthFault('invalid_client', message);
  }

  private async pay({ ip }: FastifyRequest, cost: number): Promise<void> {
    const wait = await this.budgets.spend('anonymous', ip, cost);
    if (wait !== null) throw new OAuthFault('temporarily_unavailable', `Try again in ${wait} seconds`, wait);
  }
}

async function answered(reply: FastifyReply, work: () => Promise<object>): Promise<object> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof OAuthFault)) throw fault;
    void reply.status(fault.status).headers(fault.headers);
    return fault.body;
  }
}
