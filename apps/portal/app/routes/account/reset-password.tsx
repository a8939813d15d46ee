import { ResetPasswordPage } from '@commonweal/account';
import { linkToken, resetPassword } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/reset-password';

export const loader = ({ request }: Route.LoaderArgs) => linkToken(request);
export const action = ({ request }: Route.ActionArgs) => resetPassword(request, app);

export default ResetPasswordPage;
