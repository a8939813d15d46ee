import type { Verification } from '@commonweal/place-import';

import { EXIT, type ExitCode, oneLine, print, type Terminal } from '../terminal.js';
import { ownerUrl, unusable } from './data-database.js';
import { refuse } from './refuse.js';

export interface DataVerifyOptions {
  readonly json?: boolean;
}

/** `commonweal data verify`: whether the database holds what was imported; ends with 1 when it does not. */
export async function dataVerifyCommand({ json }: DataVerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const url = ownerUrl();
  if (!url.ok) return refuse(terminal, url.failure);
  try {
    const { VerifyDatasets, withDatabase } = await import('@commonweal/place-import');
    const found = await withDatabase(url.value, (client) => new VerifyDatasets(client).execute());
    await print(terminal.stdout, json ? `${JSON.stringify(found, null, 2)}\n` : plain(found));
    return found.differences.length === 0 ? EXIT.fine : EXIT.different;
  } catch (error) {
    return refuse(terminal, unusable(error));
  }
}

function plain({ verified, deciles, differences }: Verification): string {
  const looked = verified.map(({ dataset, version, rows }) => `${dataset} version ${version}: ${rows} rows\n`).join('');
  const worked = `${deciles} deciles were worked out from their ranks.\n`;
  if (differences.length === 0) return `${looked}${worked}Everything is as it was imported.\n`;
  return `${looked}${worked}NOT everything is as it was imported:\n${differences.map((line) => `  ${oneLine(line)}\n`).join('')}`;
}
