import { ForgottenSentPage } from '@commonweal/account';
import { writtenTo } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/forgotten-password-sent';

export const loader = ({ request }: Route.LoaderArgs) => writtenTo(request, '/forgotten-password', app);

export default ForgottenSentPage;
