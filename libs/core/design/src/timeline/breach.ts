import { formatLocalDate, type LocalDate, type RuleSource } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';

import { sourcedText } from '../sourced-text.js';
import type { Milestone, TimelineBreach, TimelineRuleName } from './timeline.js';

/** A breach to be told: the rule in words, and the first day that keeps it. */
interface Broken {
  readonly field: Milestone;
  readonly rule: TimelineRuleName;
  readonly because: Bilingual;
  readonly fix: LocalDate | null;
  readonly statutory: boolean;
}

/** The breach with its sentence: rule, then fix. @param source where the rule comes from */
export function breach({ because, fix, ...broken }: Broken, source: RuleSource): TimelineBreach {
  const [en, cy] = fix
    ? [`Choose ${formatLocalDate(fix)} or later.`, `Dewiswch ${formatLocalDate(fix, 'cy-GB')} neu’n hwyrach.`]
    : ['', ''];
  return {
    ...sourcedText(source, `${because.en} ${en}`.trim(), `${because.cy} ${cy}`.trim()),
    ...broken,
    fix,
  };
}

/** A day of which the rules or bank holidays are not known, so that nothing is promised about it. */
export const notKnown = (field: Milestone, message: string): TimelineBreach =>
  breach(
    {
      ...{ field, rule: 'NOT_KNOWN', fix: null, statutory: true },
      because: {
        en: message,
        cy: 'Nid yw’r rheolau na’r gwyliau banc ar gyfer y diwrnod hwn yn hysbys: dewiswch ddiwrnod arall.',
      },
    },
    { source: 'The rules and bank holidays that are kept here', status: 'R' },
  );
