import { toOtherService } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/sign-in-with';

export const loader = ({ request, params }: Route.LoaderArgs) => toOtherService(request, params.provider, app);
