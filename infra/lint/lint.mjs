/** `npm run lint`: the static checks of `npm test`, without the tests. */
import { failureOf } from '../test/run-step.mjs';
import { staticChecks } from '../test/static-checks.mjs';

for (const check of staticChecks()) {
  const failure = await failureOf(check);
  console.log(failure === undefined ? `✓ ${check.name}` : `${failure}\n✗ ${check.name}`);
  if (failure !== undefined) process.exitCode = 1;
}
