import { themeFile } from '@commonweal/client/server';

import { ask } from '../session/api.server';
import type { Route } from './+types/theme-file';

export const loader = ({ params, request }: Route.LoaderArgs) => themeFile(params, request, ask);
