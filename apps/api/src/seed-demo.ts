/** Loads the demonstration, once. Safe to repeat. Prints the sign-ins. */
import { SecretBox } from '@commonweal/auth';
import { apiConfig, configuredOrExit } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { createApi } from './create-api.js';
import { DemoArrangements } from './demo/demo-arrangements.js';
import { NOTICES } from './demo/demo-notices.js';
import { SIGN_INS } from './demo/demo-people.js';
import { importDemoPlaces } from './demo/demo-places.js';
import { loadDemo } from './demo/load-demo.js';

const { NODE_ENV, DATABASE_URL, CREDENTIAL_SECRETS, FILES_DIR } = configuredOrExit(apiConfig, process.env);
if (NODE_ENV === 'production') {
  console.error('The demonstration is not loaded in production: its passwords are public.');
  process.exitCode = 1;
} else {
  await seed(process.env['DATABASE_OWNER_URL'] ?? '');
  console.log(SIGN_INS);
}

async function seed(ownerUrl: string): Promise<void> {
  const arrangements = await DemoArrangements.open(ownerUrl, new SecretBox({ credentialSecrets: CREDENTIAL_SECRETS }));
  // An earlier release's people had less to sign in with.
  await arrangements.people();
  // Rounds of community priorities are about places.
  await importDemoPlaces(ownerUrl);
  const isComplete = await arrangements.isComplete(Object.keys(NOTICES).length);
  const isWhole = isComplete && (await arrangements.hasRounds()) && (await arrangements.hasQuestions());
  if (!isWhole) await loadTenders(arrangements);
  await arrangements.close();
}

async function loadTenders(arrangements: DemoArrangements): Promise<void> {
  const app = await createApi({
    databaseUrl: DATABASE_URL,
    cursorSecret: 'used by the seed alone',
    introspection: false,
    filesFolder: FILES_DIR,
    logger: createLogger('seed', 'warn'),
  });
  await app.init();
  await loadDemo(app, arrangements);
  await app.close();
}
