import { Module } from '@nestjs/common';

import { ApiClients } from './queries/api-clients.js';
import { CreateApiClient } from './use-cases/create-api-client.js';
import { IssueToken } from './use-cases/issue-token.js';
import { RevokeApiClient } from './use-cases/revoke-api-client.js';
import { RevokeToken } from './use-cases/revoke-token.js';
import { RotateApiClient } from './use-cases/rotate-api-client.js';

const verbs = [CreateApiClient, RotateApiClient, RevokeApiClient, IssueToken, RevokeToken, ApiClients];

/** Programs that act for organisations: their secrets, scopes and tokens. */
@Module({ providers: verbs, exports: verbs })
export class IntegrationModule {}
