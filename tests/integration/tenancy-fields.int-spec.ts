import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { accessMatrix } from '../../infra/docs/access-matrix.mjs';
import { startApi, type TestApi } from '../support/graphql.js';
import { type AccessWorld, accessWorld, PHASES } from '../support/tenancy/access-world.js';
import { ACCESS, reachable, watchable } from '../support/tenancy/field-access.js';
import { FieldSight, fieldsOf, leakText, may, VIEWERS } from '../support/tenancy/field-sight.js';

let at: AccessWorld;
let withoutRls: TestApi;
beforeAll(async () => {
  at = await accessWorld();
  // The owner's policies let everything through: what is left is what use cases and queries decide.
  withoutRls = await startApi({ ...at.here.database, api: at.here.database.owner });
}, 120_000);
afterAll(async () => {
  await withoutRls?.close();
  await at?.here.close();
});

const filled = new Set<string>();
const cells = Object.entries(ACCESS.fields).flatMap(([type]) => PHASES.map((phase) => [type, phase] as const));
const count =
  Object.values(ACCESS.fields).flatMap((fields) => Object.keys(fields)).length * VIEWERS.length * PHASES.length;

it('has every field of the schema that can be read; a new one without an entry fails here', () => {
  const listed = Object.entries({
    ...ACCESS.carried,
    ...Object.fromEntries(Object.entries(ACCESS.fields).map(([type, fields]) => [type, Object.keys(fields)])),
  });
  expect(Object.fromEntries(listed.map(([type, fields]) => [type, [...fields].toSorted()]))).toEqual(reachable());
});

it('has every field that can be watched; a new one without an entry fails here', () => {
  expect(Object.keys(ACCESS.watched).toSorted()).toEqual(watchable());
});

describe(`what ${count} combinations of field, viewer and phase show`, () => {
  const see = async (api: TestApi, type: string, phase: (typeof PHASES)[number]) => {
    const sight = await new FieldSight(at, api).see({ type, phase });
    for (const field of sight.filled) filled.add(`${type}.${field}`);
    return [...sight.leaks.map(leakText), ...sight.gaps];
  };
  const isThere = (type: string, phase: (typeof PHASES)[number]) =>
    new FieldSight(at, at.here.api).isThere({ type, phase });

  it.each(cells)('%s of a tender that is %s is as the matrix says', async (type, phase) => {
    if (!isThere(type, phase)) expect(fieldsOf(type).flatMap((field) => may(type, field, phase))).toEqual([]);
    else expect(await see(at.here.api, type, phase)).toEqual([]);
  });

  it.each(cells)('%s of a tender that is %s is so without row level security too', async (type, phase) => {
    if (isThere(type, phase)) expect(await see(withoutRls, type, phase)).toEqual([]);
  });

  it('is something at least once for each field', () => {
    const all = Object.entries(ACCESS.fields).flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => `${type}.${field}`),
    );
    expect(all.filter((field) => !filled.has(field)).sort()).toEqual([...ACCESS.blank].sort());
  });
});

it('is printed in the documentation as it stands', async () => {
  const { readFileSync } = await import('node:fs');
  expect(readFileSync('docs/access-matrix.md', 'utf8')).toBe(accessMatrix());
});
