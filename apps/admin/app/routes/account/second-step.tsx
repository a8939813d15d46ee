import { SecondStepNeededPage } from '@commonweal/account';
import { account } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/second-step';

export const loader = ({ request }: Route.LoaderArgs) => account(request, app);

export default SecondStepNeededPage;
