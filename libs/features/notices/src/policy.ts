import { allows } from '@commonweal/auth';

/** Who prepares statutory notices and submits them to the national platform. */
export const mayNotify = allows('LEAD', 'ADMIN');
