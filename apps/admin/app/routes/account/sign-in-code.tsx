import { CodePage } from '@commonweal/account';
import { confirmWithApp, secondStep } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/sign-in-code';

export const loader = ({ request }: Route.LoaderArgs) => secondStep(request, app);
export const action = ({ request }: Route.ActionArgs) => confirmWithApp(request, app);

export default CodePage;
