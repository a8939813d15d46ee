import { type AccountApp, originOf } from '@commonweal/account/server';
import { askingFor } from '@commonweal/client/server';

import { cookies } from './cookies.server';
import { languageOf } from './language.server';

/** This app, as the screens of signing in know it. */
export const app: AccountApp = { ...askingFor(cookies), cookies, languageOf, origin: originOf };
