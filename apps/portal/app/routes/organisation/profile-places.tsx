import { PlacesPage } from '@commonweal/organisation-pages';
import { changePlaces, editableProfile } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/profile-places';

export const loader = (visit: Route.LoaderArgs) => editableProfile(visit, app);
export const action = (visit: Route.ActionArgs) => changePlaces(visit, app);

export default PlacesPage;
