import { describe, expect, it } from '@jest/globals';

import { KIND_COLOURS, KINDS, LINE_COLOURS, inKindOrder } from './kind.js';

const channel = (hex: string) => {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string) =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('the colours of a figure', () => {
  it.each(KINDS)('lets words on %s be read', (kind) => {
    expect(contrast(KIND_COLOURS[kind].fill, KIND_COLOURS[kind].ink)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINE_COLOURS)('%s stands out from the paper', (colour) => {
    expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(2.9);
  });

  it('orders price, quality, social value', () => {
    const things = [{ kind: 'SOCIAL_VALUE' }, { kind: 'PRICE' }, { kind: 'QUALITY' }] as const;
    expect(inKindOrder(things).map(({ kind }) => kind)).toEqual(['PRICE', 'QUALITY', 'SOCIAL_VALUE']);
  });
});
