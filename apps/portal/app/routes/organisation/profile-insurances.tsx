import { profileListPage } from '@commonweal/organisation-pages';
import { changeList, editableProfile } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/profile-insurances';

const change = changeList('insurances');
export const loader = (visit: Route.LoaderArgs) => editableProfile(visit, app);
export const action = (visit: Route.ActionArgs) => change(visit, app);

export default profileListPage('insurances');
