import canonicalize from 'canonicalize';

/** A value that JSON cannot write (undefined, a function, NaN, a bigint) was to be put in canonical form. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

/**
 * The one text that stands for a JSON value: keys sorted, no spaces, numbers in their shortest form.
 *
 * Equal values give equal texts on every machine, so hashes of the text can be compared.
 *
 * @throws NotJsonError when the value is not JSON
 * @see RFC 8785, JSON Canonicalization Scheme
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  const text = written(value);
  if (text === undefined) throw new NotJsonError('The value has no JSON form.');
  return text;
}

function written(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch (cause) {
    throw new NotJsonError('The value has no JSON form.', { cause });
  }
}
