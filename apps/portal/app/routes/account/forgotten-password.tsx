import { ForgottenPasswordPage } from '@commonweal/account';
import { forgotten } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/forgotten-password';

export const action = ({ request }: Route.ActionArgs) => forgotten(request, app);

export default ForgottenPasswordPage;
