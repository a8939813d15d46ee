import { allows } from '@commonweal/auth';

/** Who keeps, changes and removes a supplier's searches: those who write its profile. Everybody who acts for it sees them. */
export const mayKeepSearches = allows('OWNER', 'EDITOR');
