import { NOTICE_KINDS, type NoticeType } from './notice-type.js';

/** Where a tender may stand for a notice of a type, by the states of its life. */
export interface NoticePhase {
  /** While the notice is written. */
  readonly prepare: readonly string[];
  /** When it is handed in. */
  readonly submit: readonly string[];
  /** The notice that must have been accepted before. */
  readonly after?: NoticeType;
}

const EARLY: NoticePhase = { prepare: ['DRAFT'], submit: ['DRAFT'] };
const UNTIL_THERE_IS_A_CONTRACT = ['PUBLISHED', 'CLOSED', 'EVALUATED', 'AWARDED', 'ABANDONED'];

/** A call for tenders is written while the tender is, and goes out when it is published: criteria stand from then on. The end is told once the tender is abandoned. */
export const NOTICE_PHASES: Readonly<Record<NoticeType, NoticePhase>> = {
  UK1: EARLY,
  UK2: EARLY,
  UK3: EARLY,
  UK4: { prepare: ['DRAFT', 'PUBLISHED'], submit: ['PUBLISHED'] },
  UK12: { prepare: UNTIL_THERE_IS_A_CONTRACT, submit: ['ABANDONED'], after: 'UK4' },
};

/** A notice, what is to be done with it, and where its tender stands. */
export interface NoticeStep {
  readonly type: NoticeType;
  readonly step: 'prepare' | 'submit';
  readonly tenderState: string;
  /** Types of which a notice of this tender was accepted. */
  readonly accepted: readonly NoticeType[];
}

/** Why a notice cannot be prepared or submitted now, in a sentence; null: it can. */
export function phaseRefusal({ type, step, tenderState, accepted }: NoticeStep): string | null {
  const name = NOTICE_KINDS[type].name.en.toLowerCase();
  const { after, ...states } = NOTICE_PHASES[type];
  if (!states[step].includes(tenderState)) {
    const allowed = states[step].map((state) => state.toLowerCase()).join(' or ');
    return `A ${name} is for a tender that is ${allowed}; this one is ${tenderState.toLowerCase()}`;
  }
  if (after !== undefined && !accepted.includes(after))
    return `A ${name} follows a ${NOTICE_KINDS[after].name.en.toLowerCase()} that the national platform has accepted; there is none`;
  return null;
}
