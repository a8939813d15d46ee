import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { root, writtenPages } from './docs-pages.js';

/** Paths of the checkout, in backticks. A name in angle brackets stands for any: `libs/features/<feature>/src`. */
const PATH = /`((?:(?:apps|libs|tests|infra|docs)\/|\.ci\/)[\w./<>*@-]*|[\w.-]+\.(?:md|json|js|cjs|mjs)|LICENSE)`/g;
/** Made by tools or by people's own commands, so not always there. */
const MADE = /^docs\/(screens|benchmarks)\/|^proof\.json$|^(bundle|result)\.json$/;
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;

const isThere = (path: string): boolean =>
  existsSync(join(root, path)) || globSync(path.replaceAll(/<[^>]+>/g, '*'), { cwd: root }).length > 0;

describe('the documentation', () => {
  const all = writtenPages();

  it.each(all.map(({ file, text }) => [file, text] as const))('%s names only paths that exist', (_, text) => {
    const named = [...text.matchAll(PATH)].map(([, path = '']) => path).filter((path) => !MADE.test(path));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it.each(all.map(({ file, text }) => [file, text] as const))('%s links only to pages that exist', (file, text) => {
    const links = [...text.matchAll(LINK)].map(([, target = '']) => join(dirname(file), target));
    expect(links.filter((path) => !MADE.test(path) && !existsSync(resolve(root, path)))).toEqual([]);
  });

  it('lists every decision in the order of its number', () => {
    const index = readFileSync(join(root, 'docs/adr/README.md'), 'utf8');
    const decisions = globSync('docs/adr/[0-9]*.md', { cwd: root })
      .map((file) => file.replace('docs/adr/', ''))
      .sort();
    expect([...index.matchAll(/\]\((\d{4}-[^)]+)\)/g)].map(([, file]) => file)).toEqual(decisions);
  });

  it('tells a stranger at least ten places', () => {
    const { text } = all.find(({ file }) => file === 'docs/ARCHITECTURE.md') ?? { text: '' };
    const table = text.split('## Where do I put…?')[1]?.split('\n## ')[0] ?? '';
    expect(table.split('\n').filter((line) => line.startsWith('| ')).length).toBeGreaterThan(11);
  });
});
