import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(resolve(root, process.env['COMMONWEAL_DATA_DIR'] ?? '.data/datasets'), 'ocds');

/** The schemas are their publishers'; they are read where they lie and not shipped. */
export const schemasArePresent = existsSync(join(folder, '1.1.5/release-package-schema.json'));

/** The extensions that our packages name, as far as they are at hand; the last ones change what came before. */
const EXTENSIONS = ['lots', 'awardCriteria', 'suitability', 'sustainability', 'otherRequirements', 'techniques', 'uk'];

/** Fields of extensions that are not at hand (communication, legal basis, item addresses, classifications of organisations). */
const KNOWN_ELSEWHERE = new Set([
  ...['tender.communication', 'tender.legalBasis', 'tender.items.deliveryAddresses', 'parties.details.classifications'],
  'parties.address.country',
]);

type Schema = { readonly [name: string]: Schema } & { readonly $ref?: string };

const read = (path: string): Schema => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Schema;

type Members = Record<string, unknown>;
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges an extension into a schema as the standard says: JSON Merge Patch, RFC 7396. */
function merged(target: unknown, patch: unknown): unknown {
  if (!isMembers(patch)) return patch;
  const base: Members = isMembers(target) ? target : {};
  const kept = Object.entries(base).filter(([name]) => patch[name] !== null);
  const given = Object.entries(patch).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(given.map(([name, value]) => [name, merged(base[name], value)])),
  };
}

/** The official schemas of OCDS 1.1.5 with the UK extension, as judges. */
export function officialSchemas() {
  const patches = EXTENSIONS.map((name) => read(`extensions/${name}/release-schema.json`));
  const release = patches.reduce((schema, patch) => merged(schema, patch) as Schema, read('1.1.5/release-schema.json'));
  const ajv = new Ajv.default({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  const complete = withMissing(release);
  ajv.addSchema(complete);
  const judge = ajv.compile(read('1.1.5/release-package-schema.json'));
  return {
    /** What is wrong in a release package, one line each. */
    packageFaults: (value: unknown): string[] =>
      judge(value) ? [] : (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    /** Fields that neither the standard nor an extension knows. */
    unknownFields: (value: { readonly releases: readonly unknown[] }): string[] =>
      value.releases.flatMap((one) => strangers(one, complete, { root: complete, path: '' })),
  };
}

/** Definitions that an extension refers to and another one brings, which is not at hand: anything goes. */
function withMissing(release: Schema): Schema {
  const named = [...JSON.stringify(release).matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name = '']) => name);
  const missing = named.filter((name) => release['definitions']?.[name] === undefined);
  return merged(release, {
    definitions: Object.fromEntries(missing.map((name) => [name, { type: 'object' }])),
  }) as Schema;
}

interface Spot {
  readonly root: Schema;
  readonly path: string;
}

function strangers(value: unknown, schema: Schema, { root, path }: Spot): string[] {
  const at = resolved(schema, root);
  if (Array.isArray(value)) return value.flatMap((one) => strangers(one, at['items'] ?? at, { root, path }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const there = path === '' ? name : `${path}.${name}`;
    if (KNOWN_ELSEWHERE.has(there)) return [];
    const of = at['properties']?.[name];
    return of ? strangers(member, of, { root, path: there }) : [there];
  });
}

/** A schema behind its references and choices. */
function resolved(schema: Schema, root: Schema): Schema {
  const name = /^#\/definitions\/(\w+)$/.exec(schema.$ref ?? '')?.[1];
  if (name) return resolved(root['definitions']?.[name] ?? {}, root);
  const choices = choicesOf(schema).map((one) => resolved(one, root));
  return choices.find((one) => one['properties'] ?? one['items']) ?? schema;
}

const choicesOf = (schema: Schema): Schema[] => (schema['anyOf'] ?? schema['oneOf'] ?? []) as unknown as Schema[];
