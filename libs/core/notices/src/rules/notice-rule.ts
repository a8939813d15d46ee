import type { DatedRule } from '@commonweal/calendar';
import { localDate } from '@commonweal/calendar';

import type { NoticeDetails } from '../notice-details.js';
import type { NoticeFacts } from '../notice-facts.js';
import type { BothLanguages, NoticeType } from '../notice-type.js';

/**
 * How a notice breaks a rule.
 *
 * @property path of the field in the release, where the rule's own is not exact enough
 * @property fix  where the rule's own is not exact enough
 */
export interface Breach {
  readonly problem: 'MISSING' | 'WRONG';
  readonly path?: string;
  readonly fix?: BothLanguages;
}

/**
 * What a notice must say, from a day on, with the source that asks for it.
 *
 * @property id     stable, for whoever reads gaps by program
 * @property types  the notices that it is for
 * @property path   of the field in the release
 * @property field  the detail by which it is mended; null: in the tender itself
 * @property rule   what must be so
 * @property fix    what to do when it is not
 * @property broken nothing when it is kept
 */
export interface NoticeRule extends DatedRule {
  readonly id: string;
  readonly types: readonly NoticeType[];
  readonly path: string;
  readonly field: keyof NoticeDetails | null;
  readonly rule: BothLanguages;
  readonly fix: BothLanguages;
  readonly broken: (facts: NoticeFacts) => readonly Breach[];
}

/** The notices under the Act begin. */
export const FROM = { appliesFrom: localDate('2025-02-24') } as const;

export const ALL: readonly NoticeType[] = ['UK1', 'UK2', 'UK3', 'UK4', 'UK12'];
export const BEFORE_THE_END: readonly NoticeType[] = ['UK1', 'UK2', 'UK3', 'UK4'];
export const UK4: readonly NoticeType[] = ['UK4'];

export const MISSING: Breach = { problem: 'MISSING' };
export const WRONG: Breach = { problem: 'WRONG' };

/** Broken while the text is empty. */
export const isSaid =
  (text: (facts: NoticeFacts) => string): NoticeRule['broken'] =>
  (facts) =>
    text(facts).trim() === '' ? [MISSING] : [];

/** Broken while there is no answer. */
export const isAnswered =
  (answer: keyof NoticeDetails): NoticeRule['broken'] =>
  ({ details }) =>
    details[answer] === null ? [MISSING] : [];

/** Broken while the text is empty, and when it does not have the form. */
export const hasForm =
  (text: (facts: NoticeFacts) => string, form: (text: string) => boolean): NoticeRule['broken'] =>
  (facts) => {
    const given = text(facts).trim();
    if (given === '') return [MISSING];
    return form(given) ? [] : [WRONG];
  };

/** Broken when the text is not empty and does not have the form. */
export const hasFormIfSaid =
  (text: (facts: NoticeFacts) => string, form: (text: string) => boolean): NoticeRule['broken'] =>
  (facts) => {
    const given = text(facts).trim();
    return given === '' || form(given) ? [] : [WRONG];
  };
