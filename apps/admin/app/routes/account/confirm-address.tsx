import { ConfirmAddressPage } from '@commonweal/account';
import { confirmAddress, linkToken } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/confirm-address';

export const loader = ({ request }: Route.LoaderArgs) => linkToken(request);
export const action = ({ request }: Route.ActionArgs) => confirmAddress(request, app);

export default ConfirmAddressPage;
