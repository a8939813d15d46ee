import { SignInPage } from '@commonweal/account';
import { signIn, waysToSignIn } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/sign-in';

export const loader = ({ request }: Route.LoaderArgs) => waysToSignIn(request, app);
export const action = ({ request }: Route.ActionArgs) => signIn(request, app);

export default SignInPage;
