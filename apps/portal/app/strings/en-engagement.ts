/** The words about what suppliers are asked before a tender. */
export const enEngagement = {
  title: 'Talks before the tender',
  link: 'What is asked before the tender, and what was answered',
  back: 'What was published of this procurement',
  about: 'What it is about',
  how: 'How to take part',
  ends: 'Until {{day}}',
  answers: 'Answers for everybody',
  lead: 'What suppliers asked and what the buyer answered. An answer stays as it is; a correction is a further answer.',
  none: 'No answer is published yet.',
  corrects: 'This corrects',
  corrected: 'This is corrected by',
  answer: 'answer {{number}}',
  asked: 'Question {{number}}',
};
