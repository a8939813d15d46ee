import { signOut } from '@commonweal/client/server';
import { redirect } from 'react-router';

import { askWith } from '../../session/api.server';
import { cookies } from '../../session/cookies.server';
import type { Route } from './+types/sign-out';

export const action = ({ request }: Route.ActionArgs) => signOut(request, cookies, askWith);

export const loader = () => redirect('/');
