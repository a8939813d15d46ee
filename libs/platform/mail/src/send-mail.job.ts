import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

/** A mail is nobody's: whom it is for may act for no organisation, or for several. */
export const NO_TENANT = '00000000-0000-0000-0000-000000000000';

/** Delivers one mail. Tried for some three hours, for a mail server may be away for a while. */
export const sendMail = defineJob({
  name: 'mail.send',
  payload: z.object({ mailId: z.uuid() }),
  key: ({ mailId }) => `mail-${mailId}`,
  options: { attempts: 12, backoff: { type: 'exponential', delay: 5_000 } },
});
