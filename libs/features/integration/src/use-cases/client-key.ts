import { fail } from '@commonweal/result';

/** Which client. */
export interface ClientKey {
  readonly tenantId: string;
  readonly id: string;
}

export const clientNotFound = fail({
  kind: 'NotFound' as const,
  message: 'There is no such program',
  path: ['clientId'],
});
