import { RegisterOrganisationPage } from '@commonweal/organisation-pages';
import { registerOrganisation } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/register';

export const action = (visit: Route.ActionArgs) => registerOrganisation(visit, app);

export default RegisterOrganisationPage;
