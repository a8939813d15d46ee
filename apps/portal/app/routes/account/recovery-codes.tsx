import { RecoveryCodesPage } from '@commonweal/account';
import { makeCodes, newCodes } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/recovery-codes';

export const loader = ({ request }: Route.LoaderArgs) => newCodes(request, app);
export const action = ({ request }: Route.ActionArgs) => makeCodes(request, app);

export default RecoveryCodesPage;
