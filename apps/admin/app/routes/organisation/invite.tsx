import { InvitePage } from '@commonweal/organisation-pages';
import { invite, inviting } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/invite';

export const loader = (visit: Route.LoaderArgs) => inviting(visit, app);
export const action = (visit: Route.ActionArgs) => invite(visit, app);

export default InvitePage;
