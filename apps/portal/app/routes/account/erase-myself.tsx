import { EraseMyselfPage } from '@commonweal/account';
import { account, eraseMyself } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/erase-myself';

export const loader = ({ request }: Route.LoaderArgs) => account(request, app);
export const action = ({ request }: Route.ActionArgs) => eraseMyself(request, app);

export default EraseMyselfPage;
