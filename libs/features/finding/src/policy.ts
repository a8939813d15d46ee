import { allows } from '@commonweal/auth';

/** Who keeps searches for a supplier: everybody who acts for it, as everybody may search. */
export const mayKeepSearches = allows('OWNER', 'EDITOR', 'SIGNATORY', 'VIEWER');
