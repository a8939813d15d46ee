import { isRelative } from '../kinds/scoring-kind.js';
import type { Scored } from './scored.js';
import type { Warning } from './warning.js';

/** `RELATIVE_METHOD`: a rival's bid changes what others earn on this leaf. */
export const relativeMethod = ({ leaves }: Scored): readonly Warning[] =>
  leaves.filter(({ scoring }) => isRelative(scoring)).map(({ id }) => ({ code: 'RELATIVE_METHOD', criterion: id }));
