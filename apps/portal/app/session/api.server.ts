import { askingFor, filesFor } from '@commonweal/client/server';

import { cookies } from './cookies.server';

/** `ask` is for what anybody may see; `askSignedIn` sends visitors to sign in first. */
export const { ask, askSignedIn, askWith } = askingFor(cookies);

/** Files, sent and fetched on behalf of whoever asks. */
export const files = filesFor(cookies);
