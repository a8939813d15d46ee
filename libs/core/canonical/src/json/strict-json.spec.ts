import { describe, expect, it } from '@jest/globals';

import { strictJson } from './strict-json.js';

const read = (text: string) => strictJson(new TextEncoder().encode(text));

function faultsOf(text: string): string[] {
  const result = read(text);
  return result.ok ? [] : result.failure.faults.map(({ path, message }) => `${path} ${message}`);
}

describe('strictJson', () => {
  it('reads what JSON.parse reads, with a byte order mark or without', () => {
    const text = '{"a": ["x:y", "\\"{", {"b": null, "": true}], "\\u0061b": {}}';
    expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
    expect(read(`\uFEFF${text}`)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('refuses a name written twice, with the path of each, also when one is escaped', () => {
    expect(faultsOf('{"bids": [{"id": "A"}, {"price": "1", "price": "2"}], "bids": []}')).toEqual([
      '$.bids[1].price is written twice.',
      '$.bids is written twice.',
    ]);
    expect(faultsOf('{"x y": 1, "x\\u0020y": 1}')).toEqual(["$['x y'] is written twice."]);
    expect(faultsOf('{"__proto__": 1, "__proto__" \n : 1}')).toEqual(['$.__proto__ is written twice.']);
  });

  it('takes equal names in different objects', () => {
    expect(faultsOf('[{"a": {"a": 1}}, {"a": [{"a": "a:"}]}]')).toEqual([]);
  });

  it('says what is wrong with a text that is not JSON', () => {
    expect(faultsOf('{"a": }')[0]).toMatch(/^\$ is not JSON: Unexpected token/);
    expect(faultsOf('')[0]).toMatch(/^\$ is not JSON: Unexpected end/);
    expect(faultsOf('{"a": NaN}')[0]).toMatch(/^\$ is not JSON/);
  });

  it('refuses bytes that are not UTF-8', () => {
    const result = strictJson(new Uint8Array([0x22, 0xff, 0x22]));
    expect(result.ok ? null : result.failure.faults).toEqual([{ path: '$', message: 'is not UTF-8 text.' }]);
  });

  it('refuses a hundred thousand brackets without falling over', () => {
    expect(faultsOf('['.repeat(100_000) + ']'.repeat(100_000))).toEqual(['$ is nested deeper than 100 levels.']);
  });
});
