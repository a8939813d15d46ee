import { isMailAddress } from '@commonweal/canonical';
import { without } from '@commonweal/client/server';
import { redirect } from 'react-router';

import { EraseMyselfDocument } from '../documents/erasing.document.js';
import { textOf } from '../form/fault.js';
import type { AccountApp } from './account-app.js';
import { toSignInFirst } from './open-session.js';
import { refused } from './sign-in.js';

/** Erases the person signed in, who has typed their address to show that they mean it. */
export async function eraseMyself(request: Request, app: AccountApp) {
  const email = textOf(await request.formData(), 'email');
  if (!isMailAddress(email)) return refused([{ field: 'email', key: 'fault.email' }], 400, { email });
  const { eraseMyself: ended } = await app.askSignedIn(EraseMyselfDocument, { input: { email } }, request);
  if (ended.__typename === 'EraseMyselfSuccess') return gone(app);
  const first = toSignInFirst(ended.__typename, request);
  if (first) return first;
  return ended.__typename === 'LastKeeper'
    ? refused([{ key: 'erase.lastKeeper' }], 409, { email })
    : refused([{ field: 'email', key: 'erase.otherAddress' }], 400, { email });
}

/** Forgets in the browser whose it was. */
async function gone({ cookies }: AccountApp): Promise<Response> {
  const headers = new Headers();
  for (const cookie of [cookies.session, cookies.journey, cookies.assistance])
    headers.append('set-cookie', await without(cookie));
  return redirect('/sign-in?said=erased', { headers });
}
