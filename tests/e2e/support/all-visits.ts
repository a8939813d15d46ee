import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { projectRoot } from '../../../infra/node/project-root.mjs';
import type { Visit } from './visit.js';

const folder = join(projectRoot, 'tests/e2e/visits');

/** Every visit that a `*.visits.ts` in tests/e2e/visits exports as `visits`. One after the other: Jest does not link modules that two load at once. */
export async function allVisits(): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.visits.ts'))) {
    const module = (await import(pathToFileURL(join(folder, file)).href)) as { visits: readonly Visit[] };
    visits.push(...module.visits);
  }
  return visits;
}
