import { ProfilePage } from '@commonweal/organisation-pages';
import { profile } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/profile';

/** Suppliers change their profile in the portal. */
export async function loader(visit: Route.LoaderArgs) {
  return { ...(await profile(visit, app)), mayEdit: false };
}

export default ProfilePage;
