import { appCookies } from '@commonweal/client/server';

/** The cookies of the portal. */
export const cookies = appCookies('portal', process.env);
