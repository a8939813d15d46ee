import { MailboxPage } from '@commonweal/organisation-pages';
import { mailbox } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/mailbox';

export const loader = (visit: Route.LoaderArgs) => mailbox(visit, app);

export default MailboxPage;
