import { describe, expect, it } from '@jest/globals';

import { createLogger } from './create-logger.js';

const marker = 'canary-7f3a';
const logged = (err: Error): string => {
  let line = '';
  createLogger('api', 'error', { write: (text) => void (line = text) }).error({ err }, 'it broke');
  return line;
};

describe('an error in the log', () => {
  it('says what it is and where it came from', () => {
    const line = logged(
      Object.assign(new TypeError('x is not a function'), { code: 'E1', constraint: 'person_email' }),
    );
    expect(JSON.parse(line)).toMatchObject({
      err: { type: 'TypeError', message: 'x is not a function', code: 'E1', constraint: 'person_email' },
    });
    expect(line).toContain('error-for-log.spec');
  });

  it.each([
    ['the row that was refused', { detail: `Key (email)=(${marker}) already exists.` }],
    ['the statement', { query: `select '${marker}'`, sql: marker, parameters: [marker], where: marker }],
  ])('never shows %s', (_, fields) => {
    expect(logged(Object.assign(new Error('refused'), { code: '23505', ...fields }))).not.toContain(marker);
  });

  it('does not quote what was given for a number or a date', () => {
    const error = Object.assign(new Error(`invalid input syntax for type uuid: "${marker}"`), { code: '22P02' });
    const line = logged(error);
    expect(line).not.toContain(marker);
    expect(line).toContain('invalid input syntax for type uuid');
  });
});
