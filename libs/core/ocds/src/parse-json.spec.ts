import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DEFAULT_LIMITS } from './import-limits.js';
import { type Json, type JsonObject, NumberText, isObject } from './json-value.js';
import { parseJson } from './parse-json.js';

const parsed = (text: string) => parseJson(text, DEFAULT_LIMITS);
const refusal = (text: string): string => {
  const result = parsed(text);
  return result.ok ? 'accepted' : result.failure.message;
};

/** The tree with numbers as the runtime's parser gives them. */
const plain = (value: Json): unknown => {
  if (value instanceof NumberText) return Number(value.text);
  if (Array.isArray(value)) return value.map((entry: Json) => plain(entry));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
  return value;
};

const hasProto = (text: string) => /__proto__/.test(text);

describe('parseJson', () => {
  it('reads whatever the runtime reads, to the same values', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        fc.pre(!hasProto(text));
        const result = parsed(text);
        expect(result.ok && plain(result.value.root)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses whatever the runtime refuses: one character put in, changed or cut out', () => {
    const damage = fc.tuple(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.nat(2),
      fc.constantFrom(...'{}[],:"\\ \n\u0000-+.eE01tnx'),
    );
    fc.assert(
      fc.property(damage, ([json, where, cut, character]) => {
        const at = where % (json.length + 1);
        const text = json.slice(0, at) + character + json.slice(at + cut);
        fc.pre(!hasProto(text));
        const result = parsed(text);
        if (isJson(text)) expect(result.ok || /given twice/.test(result.failure.message)).toBe(true);
        else expect(result.ok).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps numbers exactly as they are written', () => {
    const result = parsed('[1e9999, 33721.10, -0, 12345678901234567890]');
    const texts =
      result.ok && Array.isArray(result.value.root) ? result.value.root.map((n) => (n as NumberText).text) : [];
    expect(texts).toEqual(['1e9999', '33721.10', '-0', '12345678901234567890']);
  });

  it('keeps the exact characters of an object', () => {
    const text = '{ "releases" : [ {"a" : 1.0 }, { "b":\t"\\u00e9}" } ] }';
    const result = parsed(text);
    if (!result.ok) throw new Error(result.failure.message);
    const releases = (result.value.root as { releases: JsonObject[] }).releases;
    expect(releases.map((release) => result.value.original(release))).toEqual(['{"a" : 1.0 }', '{ "b":\t"\\u00e9}" }']);
  });

  it.each([
    ['a text cut off inside a list', '{"releases":[{"ocid":"x"},', /cut off: it ends at character 26/],
    ['a text cut off inside quotes', '{"releases":"abc', /cut off: it ends at character 16/],
    ['a text cut off inside a word', '{"a":tru', /character 5, line 1/],
    ['a text cut off after a minus', '[-', /cut off/],
    ['a missing comma', '{"a":1\n"b":2}', /character 7, line 2: a comma or } is missing/],
    ['a name given twice', '{"title":"a","title":"b"}', /"title" is given twice/],
    ['the name __proto__', '{"__proto__":{"x":1}}', /"__proto__" is not allowed/],
    ['the name __proto__ written with escapes', '{"\\u005f_proto__":{"x":1}}', /"__proto__" is not allowed/],
    ['a NUL between values', '[1,\u00002]', /character 3/],
    ['a NUL inside quotes', '["a\u0000"]', /control character/],
    ['a wrong escape', '["\\q"]', /escape sequence is wrong/],
    ['a leading zero', '[007]', /"007" is not a number/],
    ['a number of a thousand digits', `[${'9'.repeat(1000)}]`, /more than 100 characters/],
    ['words outside quotes', '[NaN]', /a value is missing or is not JSON/],
    ['text after the end', '{} {}', /more text after the end/],
  ])('refuses %s, saying where', (_, text, message) => {
    expect(refusal(text)).toMatch(message);
  });

  it.each([
    ['lists', '['.repeat(100_000)],
    ['closed lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
  ])('refuses 100,000 nested %s without exhausting the stack', (_, text) => {
    expect(refusal(text)).toMatch(/nested more than 64 deep/);
  });

  it('refuses more values than the limit', () => {
    const result = parseJson('[1,2,3]', { ...DEFAULT_LIMITS, maxValues: 3 });
    expect(result.ok ? '' : result.failure.message).toMatch(/more than 3 values/);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
