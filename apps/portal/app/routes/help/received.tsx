import { HelpReceivedPage } from '@commonweal/account';
import { endOneSession, helpReceived } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/received';

export const loader = ({ request }: Route.LoaderArgs) => helpReceived(request, app);
export const action = ({ request }: Route.ActionArgs) => endOneSession(request, app);

export default HelpReceivedPage;
