import { RegisterPage } from '@commonweal/account';
import { register } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/register';

export const action = ({ request }: Route.ActionArgs) => register(request, app);

export default RegisterPage;
