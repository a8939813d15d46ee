import { allows } from '@commonweal/auth';

/** Who looks after the people of an organisation. */
export const mayKeepPeople = allows('ADMIN', 'OWNER');

/** Who writes a supplier's profile. */
export const mayEditProfile = allows('OWNER', 'EDITOR');

/** Who keeps what an authority says of itself: whoever prepares its notices, too. */
export const mayKeepDetails = allows('LEAD', 'ADMIN');

/** Who chooses how an authority's pages look. */
export const mayTheme = allows('ADMIN');
