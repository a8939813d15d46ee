import { AccountOverviewPage } from '@commonweal/account';
import { account, removeFactor } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/overview';

export const loader = ({ request }: Route.LoaderArgs) => account(request, app);
export const action = ({ request }: Route.ActionArgs) => removeFactor(request, app);

export default AccountOverviewPage;
