import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { brokenPromises } from '../../infra/codegen/broken-promises.mjs';
import { root } from './docs-pages.js';

const TODAY = '2026-11-22';
const schema = (title: string, more = '') => `type Query { book: Book } type Book { id: ID! ${title} } ${more}`;
const broken = (earlier: string, later: string) => brokenPromises(earlier, later, TODAY);
const deprecated = (until: string) => `title: String @deprecated(reason: "Use name ${until}")`;

describe('the schema keeps its promises', () => {
  it('when something is added', () => {
    expect(broken(schema(''), schema('title: String'))).toEqual([]);
  });

  it.each([
    ['a field', 'title: String', 'Book.title was removed.'],
    ['a field deprecated without a date', deprecated(''), 'Book.title was removed.'],
    ['a field before its day', deprecated('(until 2026-11-23)'), 'Book.title was removed.'],
  ])('and breaks one when %s is removed', (_, field, told) => {
    expect(broken(schema(field), schema(''))).toEqual([told]);
  });

  it('when a field is removed on its day', () => {
    expect(broken(schema(deprecated('(until 2026-11-22)')), schema(''))).toEqual([]);
  });

  it('when a type goes with the last field that led to it, and not before', () => {
    const shelf = (until: string) =>
      schema(`shelf: Shelf @deprecated(reason: "Gone (until ${until})")`, 'type Shelf { id: ID! }');
    expect(broken(shelf('2026-01-01'), schema(''))).toEqual([]);
    expect(broken(shelf('2027-01-01'), schema(''))).toHaveLength(2);
  });

  it('and breaks one when an argument is required that was not, or a value goes', () => {
    const [before, after] = ['type Query { book(id: ID): Int }', 'type Query { book(id: ID!): Int }'];
    expect(broken(before, after)).toHaveLength(1);
    const values = (list: string) => `type Query { state: State } enum State { ${list} }`;
    expect(broken(values('OPEN SHUT'), values('OPEN'))).toHaveLength(1);
    expect(broken(values('OPEN SHUT @deprecated(reason: "(until 2026-01-01)")'), values('OPEN'))).toEqual([]);
  });
});

it('says so where there is no main to compare with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonweal-promises-'));
  try {
    cpSync(join(root, 'infra'), join(folder, 'infra'), { recursive: true });
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const script = join(folder, 'infra/codegen/schema-promises.mjs');
    const ran = spawnSync(process.execPath, [script], {
      cwd: folder,
      // Temporary folders may lie inside this repository, whose main must not be found.
      env: { ...process.env, NODE_OPTIONS: '', GIT_DIR: join(folder, 'no-repository') },
      encoding: 'utf8',
    });
    expect([ran.status, ran.stdout.trim()]).toEqual([
      0,
      'There is no branch main with a schema to compare with: nothing was checked.',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
