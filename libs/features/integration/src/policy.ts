import { allows } from '@commonweal/auth';

/** Who looks after the programs of an organisation. */
export const mayKeepPrograms = allows('ADMIN', 'OWNER');
