import type { GradedKey } from './demo-criteria.js';

export const ANSWERS: Readonly<Record<GradedKey, string>> = {
  service:
    'A hot midday meal seven days a week, brought by somebody who stays for ten minutes, notices, and tells the family when something has changed.',
  safeguarding:
    'Every driver and cook is checked, trained in safeguarding adults and paid at least the real living wage; concerns reach the duty social worker the same day.',
  'sv-method':
    'We recruit with the job centre and the library in Netherby, give each starter a named mentor, and publish every quarter who started, who stayed and who moved on.',
};

const JUDGED = ['nothing convincing', 'little', 'some', 'a good part', 'nearly all', 'all'];

/** A panel's reason for a grade of 0 to 5, in full sentences. */
export const reasonFor = (key: GradedKey, grade: string): string =>
  `The answer on ${key === 'sv-method' ? 'keeping the commitments' : key} shows ${JUDGED[Number(grade)] ?? 'some'} of what the question asked for, with ${Number(grade) >= 4 ? 'evidence from a similar service' : 'gaps that the panel listed in its notes'}.`;
