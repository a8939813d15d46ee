import { fail, type Failure, ok, type Result } from '@commonweal/result';

import { REGISTERS, registerOf } from './registers.js';

/** A number under which a public register knows an organisation. */
export interface Identifier {
  /** The register's code, e.g. `GB-COH`. */
  readonly scheme: string;
  readonly value: string;
}

/** The scheme is not taken, or the number is not one of that register; `part` says which of the two. */
export type NotAnIdentifier = Failure<'NotAnIdentifier'> & { readonly part: 'scheme' | 'value' };

/**
 * An identifier in the one form in which it is kept and compared: capitals, no spaces, leading zeros as the register has
 * them. Two texts for one number give one identifier.
 *
 * @example canonicalIdentifier({ scheme: 'GB-COH', value: '4336774' }) // ok: { scheme: 'GB-COH', value: '04336774' }
 */
export function canonicalIdentifier({ scheme, value }: Identifier): Result<Identifier, NotAnIdentifier> {
  const register = registerOf(scheme.trim().toUpperCase());
  if (!register) return refuse('scheme', `Use one of ${REGISTERS.map((each) => each.scheme).join(', ')}`);
  const number = register.canonical(value.normalize('NFKC').toUpperCase().replace(/\s+/g, ''));
  const { name, example } = register;
  if (!register.form.test(number)) return refuse('value', `A number of ${name.en} looks like ${example}`);
  if (register.checks && !register.checks(number))
    return refuse('value', `The check digits of this number of ${name.en} do not fit: look for a slip`);
  return ok({ scheme: register.scheme, value: number });
}

/** Whether the two are one body's for certain: the same number of a register that gives each number once. */
export function isSameBody(one: Identifier, other: Identifier): boolean {
  const [a, b] = [canonicalIdentifier(one), canonicalIdentifier(other)];
  if (!a.ok || !b.ok) return false;
  return a.value.scheme === b.value.scheme && a.value.value === b.value.value && !registerOf(a.value.scheme)?.shared;
}

const refuse = (part: 'scheme' | 'value', message: string) =>
  fail<NotAnIdentifier>({ kind: 'NotAnIdentifier', message, path: [part], part });
