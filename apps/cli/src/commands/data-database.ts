import { type Faults, fail, ok, type Result } from '@commonweal/result';

const HINT = 'names no database. Set it to the login that owns the tables, or run "npm start" in this checkout first.';
const CONNECTION = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|28P01|28000|3D000|42P01|42501)$/;

/** The address of the owner's login, as the environment or the launcher names it. */
export function ownerUrl(): Result<string, Faults<'NoDatabase'>> {
  const url = process.env['DATABASE_OWNER_URL'];
  return url ? ok(url) : fail(noDatabase(`DATABASE_OWNER_URL`, HINT));
}

/** Why the database could not be used, in words; whatever else was thrown is thrown on. */
export function unusable(error: unknown): Faults<'NoDatabase'> {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  if (!CONNECTION.test(code)) throw error;
  const advice =
    code === '42P01'
      ? 'It has had no migration that knows places: run the migrations first.'
      : 'Is it running, and is the login right?';
  return noDatabase('The database', `cannot be used (${message || code}). ${advice}`);
}

const noDatabase = (path: string, message: string): Faults<'NoDatabase'> => ({
  kind: 'NoDatabase',
  message: `${path} ${message}`,
  faults: [{ path, message }],
});
