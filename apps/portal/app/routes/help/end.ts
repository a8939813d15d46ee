import { stopHelping } from '@commonweal/account/server';
import { redirect } from 'react-router';

import { app } from '../../session/account.server';
import type { Route } from './+types/end';

export const action = ({ request }: Route.ActionArgs) => stopHelping(request, app);

export const loader = () => redirect('/');
