/** The words of the stages of a draft. */
export const enStages = {
  title: 'Stages of the procedure',
  link: 'Design the stages',
  saved: 'Saved',
  save: 'Save the stages',
  add: 'Add a stage',
  up: 'Move earlier',
  remove: 'Take out',
  row: 'Stage {{number}}',
  lede: 'Suppliers read here how the procurement is run: each stage with its deadline, and how many go on from it. The last stage takes the final tenders; its deadline is the deadline of the tender. Only a procedure with that one stage can be published here so far.',
  panel:
    'Who assesses a stage is not chosen here: people declare their interests and are seated on a panel after bids are in.',
  periods: 'Periods that are too short',
  field: {
    kind: 'What happens',
    name: 'What it is called',
    deadline: 'Deadline (optional in a draft)',
    time: 'Time of the deadline',
    mostSuppliers: 'How many suppliers go on at most (optional)',
  },
  hint: {
    time: 'UK time, on a 24-hour clock, like 12:00 or 17:30',
    mostSuppliers: 'Empty: all who are not excluded go on. Nobody goes on from the last stage.',
  },
  fault: {
    day: 'Enter a real day, like 26 3 2027',
    time: 'Enter a time of that day, like 12:00',
    whole: 'Enter a whole number, like 5',
    name: 'Say what the stage is called',
  },
} as const;
