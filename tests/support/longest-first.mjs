import TestSequencer from '@jest/test-sequencer';

/** What takes longest, longest first. Begun last, one of them would keep a single processor busy after all others are done. */
const LONG = [
  'tests/e2e/pages/admin-',
  'tests/e2e/pages/portal-',
  'tests/integration/api-fuzz',
  'tests/faults/refuses-unsafe',
  'tests/faults/worker-killed',
  'tests/architecture/fences',
  'tests/integration/bad-input',
  'tests/faults/',
];

/** Long files first; the others as Jest orders them, by how long they took last time, else by their size. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ path }) {
  const at = LONG.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return at < 0 ? LONG.length : at;
}
