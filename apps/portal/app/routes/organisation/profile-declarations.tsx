import { DeclarationsPage } from '@commonweal/organisation-pages';
import { changeDeclarations, editableProfile } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/profile-declarations';

export const loader = (visit: Route.LoaderArgs) => editableProfile(visit, app);
export const action = (visit: Route.ActionArgs) => changeDeclarations(visit, app);

export default DeclarationsPage;
