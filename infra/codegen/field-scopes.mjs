/** Fails when a field of the schema has no entry in the list of what programs need for it, or the list has one too many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

import { projectRoot } from '../node/project-root.mjs';
import { SCHEMA_FILE } from './merge-schema.mjs';

export const SCOPES_FILE = 'apps/api/field-scopes.json';

/** What needs no scope, and what no scope opens. */
const NOT_SCOPES = ['any', 'people'];

/**
 * @param {string} sdl
 * @param {Record<string, Record<string, string[]>>} list by type: the scope, and its fields
 * @returns {string[]} a sentence for each fault
 */
export function scopeFaults(sdl, list) {
  const schema = buildSchema(sdl);
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type)))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  const entries = Object.entries(list).flatMap(([type, needed]) =>
    Object.entries(needed).flatMap(([scope, names]) => names.map((name) => ({ field: `${type}.${name}`, scope }))),
  );
  const listed = entries.map(({ field }) => field);
  const scopes = new Set([...NOT_SCOPES, ...scopesOf(schema)]);
  return [
    ...fields.filter((field) => !listed.includes(field)).map((field) => `${field} has no scope.`),
    ...listed.filter((field) => !fields.includes(field)).map((field) => `${field} is not in the schema.`),
    ...listed.filter((field, at) => listed.indexOf(field) !== at).map((field) => `${field} is listed twice.`),
    ...entries.filter(({ scope }) => !scopes.has(scope)).map(({ field, scope }) => `${field}: there is no ${scope}.`),
  ];
}

const scopesOf = (schema) =>
  schema
    .getType('ApiScope')
    .getValues()
    .map(({ name }) => name.toLowerCase().replace('_', ':'));

if (import.meta.main) {
  const read = (file) => readFileSync(join(projectRoot, file), 'utf8');
  const faults = scopeFaults(read(SCHEMA_FILE), JSON.parse(read(SCOPES_FILE)));
  for (const fault of faults) console.error(`${fault} Say in ${SCOPES_FILE} what a program needs for it.`);
  if (faults.length > 0) process.exitCode = 1;
}
