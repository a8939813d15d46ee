import { releasePackage } from '@commonweal/client/server';

import type { Route } from './+types/release-package';

export const loader = ({ params }: Route.LoaderArgs) => releasePackage(params.ocid);
