import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { root, writtenPages } from './docs-pages.js';

/** A command of ours in a `sh` block of its own, with what it prints where a `text` block follows. */
const COMMAND = /^```sh\nnpx commonweal ([^\n]+)\n```\n(?:\n```text\n([\s\S]*?)^```$)?/gm;

/** Commands with their output, and those that write a file for the next one. */
const commands = writtenPages().flatMap(({ file, text }) =>
  [...text.matchAll(COMMAND)]
    .map(([, words = '', output]) => [file, words, output] as const)
    .filter(([, words, output]) => output !== undefined || words.includes('--proof ')),
);

describe('the commands in the documentation', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'commonweal-docs-'));
    symlinkSync(join(root, 'docs'), join(folder, 'docs'), 'dir');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are found in the checkout: npx would otherwise look for a stranger’s package of that name', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { bin?: Record<string, string> }>;
    };
    expect(Object.keys(packages['apps/cli']?.bin ?? {})).toContain('commonweal');
  });

  it('are shown with what they print', () => {
    expect(commands.filter(([, , output]) => output !== undefined).length).toBeGreaterThan(3);
  });

  it.each(commands)(
    '%s: commonweal %s does what is shown',
    (_, words, output) => {
      const env = { ...process.env, NODE_OPTIONS: '' };
      const launcher = join(root, 'apps/cli/bin/commonweal.mjs');
      const ran = spawnSync(process.execPath, [launcher, ...words.split(' ')], { cwd: folder, env, encoding: 'utf8' });
      expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
      expect(ran.stdout.trimEnd()).toBe((output ?? ran.stdout).trimEnd());
    },
    60_000,
  );
});
