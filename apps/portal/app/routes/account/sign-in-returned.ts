import { returned } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/sign-in-returned';

export const loader = ({ request }: Route.LoaderArgs) => returned(request, app);
