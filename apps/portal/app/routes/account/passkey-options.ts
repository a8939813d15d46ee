import { passkeyOptions } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/passkey-options';

export const action = ({ request }: Route.ActionArgs) => passkeyOptions(request, app);
