import { allows } from '@commonweal/auth';

/** Who writes and publishes an authority's frameworks, and brings along its measure sets. */
export const mayKeepFrameworks = allows('LEAD', 'ADMIN');
