import { AboutPage } from '@commonweal/organisation-pages';
import { changeAbout, editableProfile } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/profile-about';

export const loader = (visit: Route.LoaderArgs) => editableProfile(visit, app);
export const action = (visit: Route.ActionArgs) => changeAbout(visit, app);

export default AboutPage;
