import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { DocumentModel } from '../model/document-model.js';

const CORE = 'docProps/core.xml';

/** The first day a ZIP can name, in the clock's own place, so that it is the same wherever the document is made. */
const NO_TIME = new Date(1980, 0, 1);

/** A Word file without the clock in it: made at the instant its document says, or at none. */
export function repeatable(file: Uint8Array, { madeAt }: Pick<DocumentModel, 'madeAt'>): Uint8Array {
  const parts = unzipSync(file);
  const core = strFromU8(parts[CORE] ?? new Uint8Array());
  return zipSync({ ...parts, [CORE]: strToU8(dated(core, madeAt)) }, { mtime: NO_TIME });
}

function dated(core: string, madeAt: string | null): string {
  const stamp = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/g;
  if (madeAt === null) return core.replaceAll(stamp, '');
  return core.replaceAll(stamp, (_, open: string, close: string) => `${open}${inSeconds(madeAt)}${close}`);
}

const inSeconds = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
