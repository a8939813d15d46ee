import { DemoAccountsDocument } from '../documents/signing-in.document.js';
import type { AccountApp } from './account-app.js';

/** The accounts of the demonstration with their codes; there is no such page elsewhere. */
export async function demoAccounts(request: Request, app: AccountApp) {
  const { demoAccounts: accounts } = await app.askWith(null, DemoAccountsDocument, {}, request);
  if (accounts.length === 0) throw new Response(null, { status: 404 });
  return { accounts };
}
