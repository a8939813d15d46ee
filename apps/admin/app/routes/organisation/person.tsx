import { PersonPage } from '@commonweal/organisation-pages';
import { changePerson, person } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/person';

export const loader = (visit: Route.LoaderArgs) => person(visit, app);
export const action = (visit: Route.ActionArgs) => changePerson(visit, app);

export default PersonPage;
