import type { Login } from './policy.js';

/**
 * A function of the owner's that these logins may call, and nobody else: it passes the policies, so it gives one answer
 * only.
 *
 * @param signature the name and at most one argument, a text
 */
export const narrow = (
  signature: string,
  [types, callers]: readonly [string, readonly Login[]],
  body: string,
): string[] => {
  const argument = signature.endsWith('()') ? '' : 'text';
  const name = `${signature.slice(0, signature.indexOf('('))}(${argument})`;
  return [
    `create function ${signature} returns ${types} security definer set search_path = public, pg_temp as $$ ${body} $$`,
    `revoke all on function ${name} from public`,
    ...callers.map((login) => `grant execute on function ${name} to commonweal_${login}`),
  ];
};
