import { askingFor, filesFor, watchingFor } from '@commonweal/client/server';

import { cookies } from './cookies.server';

/** Nearly every page of this app is for people who are signed in; `ask` sends others to sign in first. */
export const { askSignedIn: ask, askWith } = askingFor(cookies);

/** Events for a page that is open, which asks for them by itself: nobody is sent anywhere by them. */
export const watch = watchingFor(cookies);

/** Files, sent and fetched on behalf of whoever asks. */
export const files = filesFor(cookies);
