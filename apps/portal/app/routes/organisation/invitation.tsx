import { InvitationPage } from '@commonweal/organisation-pages';
import { accept, invitation } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/invitation';

export const loader = (visit: Route.LoaderArgs) => invitation(visit, app);
export const action = (visit: Route.ActionArgs) => accept(visit, app);

export default InvitationPage;
