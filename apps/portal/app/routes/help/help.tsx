import { HelpGivenPage } from '@commonweal/account';
import { endOneSession, helpGiven } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/help';

export const loader = ({ request }: Route.LoaderArgs) => helpGiven(request, app);
export const action = ({ request }: Route.ActionArgs) => endOneSession(request, app);

export default HelpGivenPage;
