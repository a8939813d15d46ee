import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import {
  CONNECTIONS,
  EXCLUSION_GROUNDS,
  INSURANCE_KINDS,
  POLICY_KINDS,
  SUPPLIER_SIZES,
  VCSE_KINDS,
} from '@commonweal/suppliers';
import { translationGaps, translatorFor } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';

import { PROFILE_LISTS } from '../form/profile-lists.js';
import { ROLES } from '../form/roles.js';
import { organisationStrings } from './organisation-strings.js';

const src = join(import.meta.dirname, '..');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('strings') && !path.includes('profile-lists'))
  .map((path) => readFileSync(join(src, path), 'utf8'))
  .join('\n');
const found = (pattern: RegExp) => [...sources.matchAll(pattern)].map(([, key]) => key ?? '');
const under = (group: string, names: readonly string[]) => names.map((name) => `${group}.${name}`);
const keys = new Set([
  ...found(/'organisation\.([\w.]+)'/g),
  ...found(/\b(?:label|hint)(?:="|: ')([\w]+\.[\w.]+)/g),
  ...found(/<OrganisationPage\s+title="([\w.]+)"/g),
  ...found(/\bkey: '(\w+)'/g).map((key) => `fault.${key}`),
  ...under('vcseKind', VCSE_KINDS),
  ...under('size', SUPPLIER_SIZES),
  ...under('ground', Object.keys(EXCLUSION_GROUNDS)),
  ...under('policyKind', POLICY_KINDS),
  ...under('insuranceKind', INSURANCE_KINDS),
  ...under('connection', CONNECTIONS),
  ...Object.values(ROLES).flatMap((roles) => [...under('role', roles), ...under('roleHint', roles)]),
  ...PROFILE_LISTS.flatMap(({ name, key, fields }) => [
    `profile.${name}`,
    ...fields.flatMap((field) => [`${key}.${field.name}`, `fault.${field.name}`]),
  ]),
]);
const strings = { en: { organisation: organisationStrings.en }, cy: { organisation: organisationStrings.cy } };

describe('the strings of organisations', () => {
  it('are complete in both languages', () => {
    expect(translationGaps(organisationStrings)).toEqual([]);
  });

  it.each([...keys])('have words for "%s"', (key) => {
    expect(translatorFor('cy', strings).t(`organisation.${key}`, {})).not.toMatch(/^(organisation\..*)?$/);
  });
});
