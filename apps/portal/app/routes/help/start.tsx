import { StartHelpPage } from '@commonweal/account';
import { consent, startHelping } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/start';

export const loader = ({ request }: Route.LoaderArgs) => consent(request, app);
export const action = ({ request }: Route.ActionArgs) => startHelping(request, app);

export default StartHelpPage;
