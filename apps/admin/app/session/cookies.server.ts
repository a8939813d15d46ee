import { appCookies } from '@commonweal/client/server';

/** The cookies of the admin app. */
export const cookies = appCookies('admin', process.env);
