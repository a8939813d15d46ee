import { fail } from '@commonweal/result';

/** Which endpoint, or which delivery. */
export interface WebhookKey {
  readonly tenantId: string;
  readonly id: string;
}

export const endpointNotFound = fail({
  kind: 'NotFound' as const,
  message: 'There is no such webhook',
  path: ['endpointId'],
});

export const deliveryNotFound = fail({
  kind: 'NotFound' as const,
  message: 'There is no such delivery',
  path: ['deliveryId'],
});
