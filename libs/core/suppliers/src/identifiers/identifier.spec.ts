import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { canonicalIdentifier, isSameBody } from './identifier.js';
import { REGISTERS } from './registers.js';

const kept = (scheme: string, value: string) => {
  const result = canonicalIdentifier({ scheme, value });
  return result.ok ? result.value.value : result.failure.part;
};

describe('an identifier', () => {
  it.each(REGISTERS.map(({ scheme, example }) => [scheme, example]))(
    'of %s such as %s is taken as it is',
    (scheme, example) => {
      expect(kept(scheme, example)).toBe(example);
    },
  );

  it.each([
    ['GB-COH', '4336774', '04336774'],
    ['GB-COH', 'sc 12345', 'SC012345'],
    ['GB-COH', 'RS007018', 'RS007018'],
    ['GB-COH', 'IP27583R', 'IP27583R'],
    ['GB-CHC', '0202918', '202918'],
    ['GB-CHC', '1128267-2', '1128267-2'],
    ['GB-NIC', 'NIC 100123', '100123'],
    ['GB-SC', 'sc1234', 'SC001234'],
    ['GB-PPON', 'pdtl7248gwzw', 'PDTL-7248-GWZW'],
    ['GB-VAT', 'GB 107 3280 00', '107328000'],
    ['GB-VAT', 'GB107328000001', '107328000'],
    ['gb-coh', '４３３６７７４', '04336774'],
  ])('%s %s is kept as %s', (scheme, value, canonical) => {
    expect(kept(scheme, value)).toBe(canonical);
  });

  it.each([
    ['GB-XXX', '1', 'scheme'],
    ['GB-COH', 'XX123456', 'value'],
    ['GB-COH', '123456789', 'value'],
    ['GB-CHC', '12345', 'value'],
    ['GB-UKPRN', '20007774', 'value'],
    ['GB-EDU', '10830', 'value'],
    ['GB-VAT', 'GD500', 'value'],
    ['GB-PPON', 'QDTL-7248-GWZW', 'value'],
  ])('%s %s is refused for its %s', (scheme, value, part) => {
    expect(kept(scheme, value)).toBe(part);
  });

  it('of VAT is refused after a slip in one digit, but for the one in forty that makes a number of the other series', () => {
    const slips = [...'333289454'].flatMap((digit, at, digits) =>
      Array.from({ length: 9 }, (_, by) => digits.with(at, String((Number(digit) + by + 1) % 10)).join('')),
    );
    expect(slips).toHaveLength(81);
    expect(slips.filter((slip) => kept('GB-VAT', slip) !== 'value').length).toBeLessThanOrEqual(2);
  });

  it('of VAT checks in the newer way too', () => {
    expect(kept('GB-VAT', '123456727')).toBe('123456727');
  });

  it('of a legal entity is refused after a slip', () => {
    expect(kept('XI-LEI', '213800TB53ELEUKM7Q62')).toBe('value');
  });

  it('says for certain that two are one body, but for numbers that several bodies share', () => {
    const number = (scheme: string, value: string) => ({ scheme, value });
    expect(isSameBody(number('GB-COH', '4336774'), number('GB-COH', '04336774'))).toBe(true);
    expect(isSameBody(number('GB-COH', 'SC012345'), number('GB-SC', 'SC012345'))).toBe(false);
    expect(isSameBody(number('GB-VAT', '107328000'), number('GB-VAT', '107328000'))).toBe(false);
  });

  it('once kept stays as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGISTERS),
        fc.string({ unit: fc.constantFrom(...'0123456789SCNIP') }),
        (register, text) => {
          const once = canonicalIdentifier({ scheme: register.scheme, value: text });
          if (once.ok) expect(canonicalIdentifier(once.value)).toEqual(once);
        },
      ),
    );
  });
});
