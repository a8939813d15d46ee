import { withClient } from './connection.mjs';
import { roleNames } from './role-names.mjs';

const create = (name, password) =>
  `create role ${name} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${password}`;

/**
 * Creates the roles that are missing and sets their passwords. Safe to repeat, and to run twice at once.
 *
 * @param {string} adminUrl a login that may create roles
 * @param {{ owner: string, api: string, worker: string }} passwords
 */
export function createRoles(adminUrl, passwords) {
  return withClient(adminUrl, async (client) => {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('commonweal roles'))`);
    for (const [role, name] of Object.entries(roleNames)) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
      const password = client.escapeLiteral(passwords[role]);
      await client.query(rowCount ? `alter role ${name} password ${password}` : create(name, password));
    }
    await client.query(`grant ${roleNames.owner} to current_user`);
    await client.query('commit');
  });
}

/**
 * Creates a database that only the three roles may enter, unless it exists.
 *
 * @param {string} adminUrl a login that may create databases
 * @param {string} name
 * @param {string} template the database it is a copy of
 */
export function createDatabase(adminUrl, name, template = 'template1') {
  return withClient(adminUrl, async (client) => {
    const database = client.escapeIdentifier(name);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await client.query(
      `create database ${database} owner ${roleNames.owner} template ${client.escapeIdentifier(template)}`,
    );
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect, temporary on database ${database} to ${roleNames.api}, ${roleNames.worker}`);
  });
}

/** Removes the database, ending the sessions in it. */
export function dropDatabase(adminUrl, name) {
  return withClient(adminUrl, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}
