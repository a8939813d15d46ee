import { CodeAppPage } from '@commonweal/account';
import { appBeingSetUp, setUpApp } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/code-app';

export const loader = ({ request }: Route.LoaderArgs) => appBeingSetUp(request, app);
export const action = ({ request }: Route.ActionArgs) => setUpApp(request, app);

export default CodeAppPage;
