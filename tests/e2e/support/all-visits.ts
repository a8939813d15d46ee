import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { projectRoot } from '../../../infra/node/project-root.mjs';
import type { Visit } from './visit.js';

const folder = join(projectRoot, 'tests/e2e/visits');

/** Every visit that a `*.visits.ts` in tests/e2e/visits exports as `visits`. */
export async function allVisits(): Promise<readonly Visit[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.visits.ts'));
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<{ visits: readonly Visit[] }>),
  );
  return modules.flatMap(({ visits }) => visits);
}
