import { previewCss } from '@commonweal/client/server';

import type { Route } from './+types/preview-css';

export const loader = ({ url }: Route.LoaderArgs) => previewCss(url.searchParams);
