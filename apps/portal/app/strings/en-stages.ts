/** How a procurement is run, stage by stage. */
export const stagesEn = {
  title: 'How this is run',
  lede_one: 'There is {{count}} stage.',
  lede_other: 'There are {{count}} stages, one after the other.',
  deadline: 'Due by {{moment}}.',
  most_one: 'At most {{count}} supplier goes on from it.',
  most_other: 'At most {{count}} suppliers go on from it.',
  kind: {
    PARTICIPATION: 'suppliers ask to take part, and a shortlist is made',
    ROUND: 'bids are sent and talked about',
    REFINED_CRITERIA: 'the criteria are made more exact, never others',
    FINAL_TENDERS: 'the bids that decide',
  },
} as const;
