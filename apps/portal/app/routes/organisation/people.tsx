import { PeoplePage } from '@commonweal/organisation-pages';
import { people, revoke } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/people';

export const loader = (visit: Route.LoaderArgs) => people(visit, app);
export const action = (visit: Route.ActionArgs) => revoke(visit, app);

export default PeoplePage;
