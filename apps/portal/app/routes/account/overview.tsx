import type { ReactNode } from 'react';

import { AccountOverviewPage, HelpPart } from '@commonweal/account';
import { account, removeFactor } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/overview';

export const loader = ({ request }: Route.LoaderArgs) => account(request, app);
export const action = ({ request }: Route.ActionArgs) => removeFactor(request, app);

/** The account, with the way to help given and received. */
export default function Overview({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  return (
    <AccountOverviewPage
      loaderData={loaderData}
      {...(actionData && { actionData })}
      more={<HelpPart mayHelp={loaderData.viewer.mayHelp} />}
    />
  );
}
