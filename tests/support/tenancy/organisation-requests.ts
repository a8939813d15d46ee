import { randomUUID } from 'node:crypto';

import { toGlobalId } from '@commonweal/graphql';

import type { SignedInPerson } from '../people.js';
import { earlyCursor } from '../webhooks.js';
import type { RoleRequest } from './role-world.js';

/** What is done for an organisation of any kind, so that it may be asked any number of times. */
export const organisationRequests = (self: SignedInPerson, role: string): Record<string, RoleRequest> => ({
  ...peopleRequests(self, role),
  ...programRequests(self),
  ...webhookRequests(self),
});

/** What is done about the people of any organisation; of people and invitations that are not there. */
function peopleRequests({ organisation, organisationId }: SignedInPerson, role: string): Record<string, RoleRequest> {
  const personId = toGlobalId('Person', { id: randomUUID() });
  const invitationId = toGlobalId('Invitation', { tenantId: organisationId, id: randomUUID() });
  const invited = { organisationId: organisation, email: 'new@example.org', roles: [role] };
  return {
    invitePerson: { input: invited, allowed: 'InvitePersonSuccess' },
    revokeInvitation: { input: { invitationId }, allowed: 'NotFound' },
    changeRoles: { input: { organisationId: organisation, personId, roles: [role] }, allowed: 'NotFound' },
    removeMember: { input: { organisationId: organisation, personId }, allowed: 'NotFound' },
  };
}

/** What is done about the programs of any organisation; of programs that are not there. */
function programRequests({ organisation, organisationId }: SignedInPerson): Record<string, RoleRequest> {
  const clientId = toGlobalId('ApiClient', { tenantId: organisationId, id: randomUUID() });
  const made = { organisationId: organisation, name: 'A register', kind: 'API_KEY', scopes: ['TENDERS_READ'] };
  return {
    createApiClient: { input: made, allowed: 'CreateApiClientSuccess' },
    revokeApiClient: { input: { clientId }, allowed: 'NotFound' },
    rotateApiClient: { input: { clientId }, allowed: 'NotFound' },
  };
}

/** What is done about the webhooks of any organisation; of webhooks that are not there. */
function webhookRequests({ organisation, organisationId }: SignedInPerson): Record<string, RoleRequest> {
  const gone = (type: string) => toGlobalId(type, { tenantId: organisationId, id: randomUUID() });
  const made = { organisationId: organisation, url: 'https://hooks.example.org/' };
  const endpointVerbs = ['rotateWebhookSecret', 'sendTestWebhook'].concat(
    ['pause', 'resume', 'remove'].map((verb) => `${verb}WebhookEndpoint`),
  );
  return {
    createWebhookEndpoint: { input: made, allowed: 'CreateWebhookEndpointSuccess' },
    replayWebhooks: {
      input: { endpointId: gone('WebhookEndpoint'), after: earlyCursor({ organisationId }) },
      allowed: 'NotFound',
    },
    replayWebhookDelivery: { input: { deliveryId: gone('WebhookDelivery') }, allowed: 'NotFound' },
    ...Object.fromEntries(
      endpointVerbs.map((verb) => [verb, { input: { endpointId: gone('WebhookEndpoint') }, allowed: 'NotFound' }]),
    ),
  };
}
