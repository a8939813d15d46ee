import { type TestDatabase } from './database.js';
import { eventually } from './eventually.js';
import { type Program, startProgram } from './program.js';

/** The api in a process of its own, as it is shipped. */
export interface ApiProcess {
  readonly api: Program;
  readonly port: number;
}

/** Starts the built api over a test's database and says where it answers. */
export async function startApiProcess(database: TestDatabase): Promise<ApiProcess> {
  const api = startProgram(['apps/api/dist/main.js'], {
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: database.api,
    CURSOR_SECRET: 'a secret for signing cursors in tests',
  });
  const said = await eventually(
    () => /http:\/\/\S+:(\d+)\/graphql/.exec(api.output()),
    (match) => match !== null,
    120_000,
  );
  return { api, port: Number(said?.[1]) };
}
