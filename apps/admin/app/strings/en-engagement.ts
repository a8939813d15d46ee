/** The words about answers to the market before a tender. */
export const enEngagement = {
  title: 'Answers for everybody',
  lead: 'What is published here is public beside this notice at once, and stays. A correction is a further answer. Leave out who asked.',
  none: 'Nothing is published yet.',
  recorded: 'On record with the draft, not published',
  publishThis: 'Publish this answer',
  another: 'Publish another answer',
  publish: 'Publish the answer',
  correctsNone: 'None',
  correctsNumber: 'Corrects answer {{number}}',
  field: { question: 'What was asked', answer: 'What you answer', corrects: 'Which answer it corrects' },
  hint: {
    question: 'Without who asked it, up to 1,000 characters',
    answer: 'Up to 4,000 characters',
    corrects: 'The earlier answer stays, with a note that leads here',
  },
};
