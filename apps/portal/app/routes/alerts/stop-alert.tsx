import type { ReactNode } from 'react';

import { data } from 'react-router';

import type { Route } from './+types/stop-alert';
import { LinkPage } from './link-page';
import { stopSearch } from './stop-search.server';

export const loader = ({ url }: Route.LoaderArgs) => ({ token: url.searchParams.get('token') ?? '' });

export async function action({ request }: Route.ActionArgs) {
  const token = String((await request.formData()).get('token') ?? '');
  const isStopped = await stopSearch(token, request);
  return data({ isStopped }, { status: isStopped ? 200 : 409 });
}

/** Where whoever wants no more mail says so. */
export default function StopAlert({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  return (
    <LinkPage about="stop" token={loaderData.token} isOver={actionData && (actionData.isStopped ? 'done' : 'ended')} />
  );
}
