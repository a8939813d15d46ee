/**
 * Fails when a field of the schema has no entry in the list of what programs need for it, or the list has one too many.
 *
 * usage: node infra/run.mjs infra/codegen/field-scopes.mjs [--close]
 *
 * With `--close`, fields that are new are listed as for people only, and those that are gone are taken off.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

import { projectRoot } from '../node/project-root.mjs';
import { SCHEMA_FILE } from './merge-schema.mjs';

export const SCOPES_FILE = 'apps/api/field-scopes.json';

/** What needs no scope, and what no scope opens. */
const NOT_SCOPES = ['any', 'helped', 'people'];

const fieldsOf = (schema) =>
  Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type)))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

const entriesOf = (list) =>
  Object.entries(list).flatMap(([type, needed]) =>
    Object.entries(needed).flatMap(([scope, names]) => names.map((name) => ({ field: `${type}.${name}`, scope }))),
  );

/**
 * @param {string} sdl
 * @param {Record<string, Record<string, string[]>>} list by type: the scope, and its fields
 * @returns {string[]} a sentence for each fault
 */
export function scopeFaults(sdl, list) {
  const schema = buildSchema(sdl);
  const [fields, entries] = [fieldsOf(schema), entriesOf(list)];
  const listed = entries.map(({ field }) => field);
  const scopes = new Set([...NOT_SCOPES, ...scopesOf(schema)]);
  return [
    ...fields.filter((field) => !listed.includes(field)).map((field) => `${field} has no scope.`),
    ...listed.filter((field) => !fields.includes(field)).map((field) => `${field} is not in the schema.`),
    ...listed.filter((field, at) => listed.indexOf(field) !== at).map((field) => `${field} is listed twice.`),
    ...entries.filter(({ scope }) => !scopes.has(scope)).map(({ field, scope }) => `${field}: there is no ${scope}.`),
  ];
}

/** The list with every field of the schema and no other: what is new is for people only. */
export function closedList(sdl, list) {
  const fields = fieldsOf(buildSchema(sdl)).toSorted();
  const known = new Map(entriesOf(list).map(({ field, scope }) => [field, scope]));
  const closed = {};
  for (const field of fields) {
    const [type, name] = field.split('.');
    const scope = known.get(field) ?? 'people';
    closed[type] = { ...closed[type], [scope]: [...(closed[type]?.[scope] ?? []), name] };
  }
  return closed;
}

const scopesOf = (schema) =>
  schema
    .getType('ApiScope')
    .getValues()
    .map(({ name }) => name.toLowerCase().replace('_', ':'));

async function writeClosed(sdl, list) {
  const { format } = await import('prettier');
  const text = await format(JSON.stringify(closedList(sdl, list)), { parser: 'json', printWidth: 120 });
  writeFileSync(join(projectRoot, SCOPES_FILE), text);
}

if (import.meta.main) {
  const read = (file) => readFileSync(join(projectRoot, file), 'utf8');
  if (process.argv.includes('--close')) await writeClosed(read(SCHEMA_FILE), JSON.parse(read(SCOPES_FILE)));
  const faults = scopeFaults(read(SCHEMA_FILE), JSON.parse(read(SCOPES_FILE)));
  for (const fault of faults) console.error(`${fault} Say in ${SCOPES_FILE} what a program needs for it.`);
  if (faults.length > 0) process.exitCode = 1;
}
