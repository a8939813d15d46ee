/** The parts of a draft's task list, in the order in which a tender is best designed. */
export const DRAFT_SECTIONS = ['BOUGHT', 'PLACE', 'DECIDED', 'DEAL', 'WHEN', 'PUBLISH'] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];

/**
 * One task of whoever designs a tender.
 *
 * @property page     where it is done, below the tender's own page, or the lot's; a leading slash: from the root
 * @property gaps     what of a draft is mended there: beginnings of JSON paths without positions, e.g. `deal.lots`
 * @property of       a task of each lot; left out: of the tender
 * @property onRoute  only a tender that has a route has it
 * @property isStaged only a tender whose procedure has stages has it
 * @property isRepair shown only while something is to be mended
 */
interface DraftTaskRow {
  readonly task: string;
  readonly section: DraftSection;
  readonly page: string;
  readonly gaps: readonly string[];
  readonly of?: 'LOT';
  readonly onRoute?: true;
  readonly isStaged?: true;
  readonly isRepair?: true;
}

/**
 * What is to be done before a tender is published, in its order. To add a task, add a line here and its name to the words
 * of the web app; where something can be begun before it is complete, also to `TASKS_BEGUN` of tendering.
 */
export const DRAFT_TASKS = [
  {
    ...{ task: 'ROUTE', section: 'BOUGHT', page: '/tenders/new', isRepair: true },
    gaps: ['route.regime', 'buyer', 'notice.buyer-name', 'notice.category', 'notice.value'],
  },
  { task: 'WORDS', section: 'BOUGHT', page: 'words', gaps: ['title', 'notice.title', 'notice.description'] },
  { task: 'FOUND_BY', section: 'BOUGHT', page: 'found-by', gaps: ['notice.cpv'] },
  { task: 'LOTS', section: 'BOUGHT', page: 'lots', gaps: [] },
  { task: 'PLACES', section: 'BOUGHT', page: 'deal#group-where', gaps: ['deal.lots', 'deal.oneLotReason'] },
  { task: 'DOCUMENTS', section: 'BOUGHT', page: 'documents', gaps: [] },
  { task: 'BUDGET', section: 'BOUGHT', page: 'budget', gaps: [] },
  { task: 'BEFORE', section: 'PLACE', page: 'before', gaps: ['decisions'] },
  { task: 'NEEDS', section: 'PLACE', page: 'needs', gaps: ['placeNeeds'] },
  { task: 'NEED_FIRST', section: 'PLACE', page: 'need-first', gaps: [] },
  { task: 'CRITERIA', section: 'DECIDED', page: 'criteria', of: 'LOT', gaps: ['lots', 'notice.award-criteria'] },
  { task: 'SOCIAL_VALUE', section: 'DECIDED', page: 'social-value', of: 'LOT', gaps: ['lots.socialValue'] },
  { task: 'MEASURES', section: 'DECIDED', page: 'measures', of: 'LOT', gaps: ['lots.measures'] },
  { task: 'PLACE_FACTORS', section: 'DECIDED', page: 'place-factors', of: 'LOT', gaps: ['lots.placeFactors'] },
  { task: 'CONDITIONS', section: 'DECIDED', page: 'deal#group-who', gaps: ['deal.conditions'] },
  { task: 'WHAT_IF', section: 'DECIDED', page: 'what-if', of: 'LOT', gaps: [] },
  { task: 'TERMS', section: 'DEAL', page: 'deal', gaps: ['deal'] },
  { task: 'OPEN_TO', section: 'DEAL', page: 'deal#group-who', gaps: ['deal.reservation'] },
  {
    ...{ task: 'TIMELINE', section: 'WHEN', page: 'timeline', onRoute: true },
    gaps: ['deadline', 'route.timeline', 'notice.deadline'],
  },
  { ...{ task: 'STAGES', section: 'WHEN', page: 'stages', isStaged: true }, gaps: ['route.stages'] },
  { task: 'REHEARSAL', section: 'PUBLISH', page: 'rehearsal', gaps: [] },
  { task: 'COMMENTS', section: 'PUBLISH', page: 'comments', gaps: [] },
  { task: 'NOTICES', section: 'PUBLISH', page: 'notices', gaps: ['notice'] },
  { task: 'APPROVAL', section: 'PUBLISH', page: 'approval', gaps: ['approval'] },
] as const satisfies readonly DraftTaskRow[];

export type DraftTaskName = (typeof DRAFT_TASKS)[number]['task'];
export type DraftTask = DraftTaskRow & { readonly task: DraftTaskName };

/** The task of a name. */
export const draftTask = (name: string): DraftTask | undefined => DRAFT_TASKS.find(({ task }) => task === name);
