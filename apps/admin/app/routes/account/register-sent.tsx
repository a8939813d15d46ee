import { RegisterSentPage } from '@commonweal/account';
import { writtenTo } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/register-sent';

export const loader = ({ request }: Route.LoaderArgs) => writtenTo(request, '/register', app);

export default RegisterSentPage;
