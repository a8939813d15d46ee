/** A criterion's questions are part of it: who sees it sees them, and they stand from publication on as it does. */
export const questionColumns = [
  `alter table award_criterion add column questions jsonb not null default '[]'
    check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) <= 10)`,
];
