import { toGlobalId } from '@commonweal/persistence';

import type { FeedChange } from '../changes/change-feed.js';

/** The kind of a message that is sent to try an endpoint. */
export const TEST_KIND = 'test';

const organisation = (id: string): string => toGlobalId('Organisation', { id });

/** What an endpoint is told of a change: what the feed says of it, and nothing more. */
export function changeBody(organisationId: string, change: FeedChange): string {
  const { tenantId, kind, objectType, objectId, at, sequence } = change;
  return JSON.stringify({
    ...{ type: kind, timestamp: at },
    data: {
      ...{ id: toGlobalId('AuditEvent', change), organisationId: organisation(organisationId) },
      ...{ objectType, objectId: toGlobalId(objectType, { tenantId, id: objectId }), sequence },
    },
  });
}

/** What an endpoint is told when it is tried. */
export const testBody = (organisationId: string, at: Date): string =>
  JSON.stringify({
    type: TEST_KIND,
    timestamp: at.toISOString(),
    data: { organisationId: organisation(organisationId) },
  });
