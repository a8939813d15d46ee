import { describe, expect, it } from '@jest/globals';

import { faultOf, startAnswers, startFaults } from './start-answers.js';

const WHOLE = {
  ...{ email: 'jo@bidders.example', supplierName: 'Tidewater', consentVersion: '1', consentGiven: 'yes' },
  ...{ reason: 'Cannot see the screen', minutes: '30' },
};

function answers(change: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...WHOLE, ...change })) form.set(name, value);
  return startAnswers(form);
}

describe('the form that begins an assisted session', () => {
  it('says whom, why, for how long, and that the person agreed', () => {
    const { input } = answers();
    expect(input).toEqual({ ...WHOLE, consentGiven: true, minutes: 30 });
    expect(startFaults(input)).toEqual([]);
  });

  it.each([
    ['email', 'jo'],
    ['supplierName', ' '],
    ['consentGiven', ''],
    ['reason', ''],
    ['reason', 'x'.repeat(501)],
    ['minutes', 'an hour'],
  ])('is not taken with %s “%s”, and says so at that field', (field, value) => {
    expect(startFaults(answers({ [field]: value }).input).map((fault) => fault.field)).toEqual([field]);
  });

  it('asks for agreement anew when it is shown again, and keeps the rest', () => {
    expect(Object.keys(answers().kept)).toEqual(['email', 'supplierName', 'reason', 'minutes']);
  });

  it('leads from what the API finds wrong to the field', () => {
    const paths = ['$.consentVersion', '$.consentGiven', '$.minutes', '$.reason'];
    expect(paths.map((path) => faultOf({ path }).field)).toEqual([
      ...['consentGiven', 'consentGiven'],
      ...['minutes', 'reason'],
    ]);
  });
});
