import { redirect } from 'react-router';

import type { Route } from './+types/alert-search';

/** From a mail to the search that it is about. */
export const loader = ({ url }: Route.LoaderArgs) =>
  redirect(`/?${new URLSearchParams(url.searchParams.get('to') ?? '')}`);
