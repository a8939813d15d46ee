import { ProfilePage } from '@commonweal/organisation-pages';
import { profile } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/profile';

export const loader = (visit: Route.LoaderArgs) => profile(visit, app);

export default ProfilePage;
