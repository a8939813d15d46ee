import { AddPasskeyPage } from '@commonweal/account';
import { account, registerPasskey } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/add-passkey';

export const loader = ({ request }: Route.LoaderArgs) => account(request, app);
export const action = ({ request }: Route.ActionArgs) => registerPasskey(request, app);

export default AddPasskeyPage;
