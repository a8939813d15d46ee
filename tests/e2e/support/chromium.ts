import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runScript } from '../../../infra/node/run-script.mjs';

const INSTALLED = '/usr/bin/chromium';
const unpack = fileURLToPath(new URL('./unpack-chromium.mjs', import.meta.url));
const manifest = new URL('../../../node_modules/@sparticuz/chromium/package.json', import.meta.url);

/** A browser on this machine, and what its process needs to know. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * CHROMIUM_PATH, else Debian's Chromium, else the one that comes inside an npm package with a font of its own.
 *
 * @throws when none of them runs on this kind of machine
 */
export async function findChromium(): Promise<Chromium> {
  const given = process.env['CHROMIUM_PATH'] ?? (existsSync(INSTALLED) ? INSTALLED : undefined);
  if (given) return { executablePath: given, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return carriedChromium();
  throw new Error('Set CHROMIUM_PATH to a Chromium or Chrome: the one in @sparticuz/chromium is for Linux on x64.');
}

async function carriedChromium(): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `commonweal-chromium-${version}`);
  if (!existsSync(folder)) await runScript([unpack, folder]);
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (spawnSync(executablePath, ['--version'], { env }).status === 0) return { executablePath, env };
  // A bare machine lacks the browser's system libraries; the package has those too.
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') } };
}
