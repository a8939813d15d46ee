import { describe, expect, it } from '@jest/globals';

import { fileOf, ran } from '../testing/buffered-terminal.spec-support.js';
import { SROI } from '../testing/sample-bundle.spec-support.js';

const FILE = fileOf(JSON.stringify(SROI));

describe('commonweal value', () => {
  it('gives the guide to SROI example by year and in total', async () => {
    const { exit, out } = await ran(['value', FILE, '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      commitments: [{ id: 'training', byYear: ['214200.00', '144869.57'], total: '359069.57' }],
      total: '359069.57',
    });
  });

  it('prints an aligned table for people', async () => {
    expect((await ran(['value', FILE])).out).toBe(
      [
        'Commitment   Year 1 £   Year 2 £    Total £',
        '──────────  ─────────  ─────────  ─────────',
        'training    214200.00  144869.57  359069.57',
        'Total                             359069.57',
        '',
      ].join('\n'),
    );
  });

  it('refuses faulty commitments with the path of each fault', async () => {
    const { exit, out, err } = await ran(
      ['value', '-'],
      '{"commitments": [{"id": "c", "quantity": 1, "unitValue": "-2", "years": 1}]}',
    );
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^\$\.commitments\[0\]\.quantity .*\n\$\.commitments\[0\]\.unitValue .*\n$/);
  });
});
