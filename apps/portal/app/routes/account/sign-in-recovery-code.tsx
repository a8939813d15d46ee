import { RecoveryCodePage } from '@commonweal/account';
import { confirmWithRecoveryCode, secondStep } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/sign-in-recovery-code';

export const loader = ({ request }: Route.LoaderArgs) => secondStep(request, app);
export const action = ({ request }: Route.ActionArgs) => confirmWithRecoveryCode(request, app);

export default RecoveryCodePage;
