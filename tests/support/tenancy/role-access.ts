import { readFileSync } from 'node:fs';

import { buildSchema } from 'graphql';

export type Kind = 'AUTHORITY' | 'SUPPLIER';

interface RoleAccess {
  /** The roles there are in each kind of organisation. */
  readonly roles: Readonly<Record<Kind, readonly string[]>>;
  /** By mutation and kind of organisation that it is done for: the roles that may. */
  readonly mutations: Readonly<Record<string, Readonly<Partial<Record<Kind, readonly string[]>>>>>;
  /** Mutations that ask for no role, and who may use them. */
  readonly anybody: Readonly<Record<string, string>>;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Which role may do what, as data. */
export const ROLE_ACCESS = JSON.parse(read('./role-access.json')) as RoleAccess;

const schema = buildSchema(read('../../../apps/api/schema.graphql'));

/** Every mutation there is. */
export const MUTATIONS = Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted();

/** Every mutation that asks for a role, with every role of the kinds of organisation it is done for, and whether it may. */
export const ROLE_CELLS = Object.entries(ROLE_ACCESS.mutations).flatMap(([mutation, byKind]) =>
  (Object.keys(byKind) as Kind[]).flatMap((kind) =>
    ROLE_ACCESS.roles[kind].map((role) => ({ mutation, kind, role, may: byKind[kind]?.includes(role) ?? false })),
  ),
);
