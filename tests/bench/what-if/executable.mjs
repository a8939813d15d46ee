import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readJson } from '../../../infra/node/json-file.mjs';
import { projectRoot } from '../../../infra/node/project-root.mjs';
import { runScript } from '../../../infra/node/run-script.mjs';

const INSTALLED = '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** What playwright starts: CHROMIUM_PATH, else Debian's Chromium, else the one that comes inside an npm package. */
export async function executable() {
  const given = process.env.CHROMIUM_PATH ?? (existsSync(INSTALLED) ? INSTALLED : undefined);
  if (given) return { executablePath: given, args: FLAGS };
  const { version } = readJson(join(projectRoot, 'node_modules/@sparticuz/chromium/package.json'));
  const folder = join(tmpdir(), `commonweal-chromium-${version}`);
  if (!existsSync(folder)) await runScript(['tests/e2e/support/unpack-chromium.mjs', folder]);
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (spawnSync(executablePath, ['--version'], { env }).status === 0) return { executablePath, args: FLAGS, env };
  // A bare machine lacks the browser's system libraries; the package has those too.
  return { executablePath, args: FLAGS, env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') } };
}
