import { SessionsPage } from '@commonweal/account';
import { endSession, sessions } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/sessions';

export const loader = ({ request }: Route.LoaderArgs) => sessions(request, app);
export const action = ({ request }: Route.ActionArgs) => endSession(request, app);

export default SessionsPage;
