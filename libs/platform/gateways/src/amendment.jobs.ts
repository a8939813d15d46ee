import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

const ofTender = z.object({ tenantId: z.uuid(), tenderId: z.uuid() });
const usual = { attempts: 5, backoff: { type: 'exponential', delay: 1_000 } } as const;

/** A tender was amended: the national platform is told first, if it knows the tender. */
export const announceAmendment = defineJob({
  name: 'notices.announce-amendment',
  payload: ofTender,
  key: ({ tenderId }) => `announce-amendment-${tenderId}`,
  options: usual,
});

/** The notice of amendments was accepted, or none was needed: all up to this number are public from now on. */
export const publishAmendments = defineJob({
  name: 'tendering.publish-amendments',
  payload: ofTender.extend({ upTo: z.int().positive() }),
  key: ({ tenderId, upTo }) => `publish-amendments-${tenderId}-${upTo}`,
  options: usual,
});

/** A published tender was abandoned: whatever must be made known to the national platform is. */
export const announceEnd = defineJob({
  name: 'notices.announce-end',
  payload: ofTender,
  key: ({ tenderId }) => `announce-end-${tenderId}`,
  options: usual,
});

/** A tender is over, or the platform has decided after it was: documents of amendments that can never be public go. */
export const dropDocuments = defineJob({
  name: 'tendering.drop-documents',
  payload: ofTender,
  key: ({ tenderId }) => `drop-documents-${tenderId}`,
  options: usual,
});
