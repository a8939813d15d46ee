import { WorkPage } from '@commonweal/organisation-pages';
import { changeWork, workWanted } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/profile-work';

export const loader = (visit: Route.LoaderArgs) => workWanted(visit, app);
export const action = (visit: Route.ActionArgs) => changeWork(visit, app);

export default WorkPage;
