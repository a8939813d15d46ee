import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../node/project-root.mjs';

const madeOrFetched = new Set(['node_modules', 'dist', 'build', '.react-router']);
const configuration = ['tsconfig.base.json', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** A hash over the content of every source file in the folders, and of what configures the compilers. */
export function fingerprint(folders) {
  const hash = createHash('sha256');
  const files = [...configuration, ...folders.flatMap((folder) => sources(folder))];
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(projectRoot, file)));
  return hash.digest('hex');
}

function sources(folder) {
  if (!existsSync(join(projectRoot, folder))) return [];
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return madeOrFetched.has(entry.name) ? [] : sources(path);
      return entry.isFile() && !/\.(int-)?spec\.tsx?$|\.tsbuildinfo$/.test(entry.name) ? [path] : [];
    });
}
