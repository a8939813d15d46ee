import { DemoAccountsPage } from '@commonweal/account';
import { demoAccounts } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/demo-accounts';

export const loader = ({ request }: Route.LoaderArgs) => demoAccounts(request, app);

export default DemoAccountsPage;
