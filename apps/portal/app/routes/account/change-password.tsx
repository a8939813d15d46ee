import { ChangePasswordPage } from '@commonweal/account';
import { account, changePassword } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/change-password';

export const loader = ({ request }: Route.LoaderArgs) => account(request, app);
export const action = ({ request }: Route.ActionArgs) => changePassword(request, app);

export default ChangePasswordPage;
