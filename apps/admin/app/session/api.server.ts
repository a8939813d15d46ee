import { askingFor } from '@commonweal/client/server';

import { cookies } from './cookies.server';

/** Nearly every page of this app is for people who are signed in; `ask` sends others to sign in first. */
export const { askSignedIn: ask, askWith } = askingFor(cookies);
