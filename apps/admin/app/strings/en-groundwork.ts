/** The words of what a draft stands on. */
export const enGroundwork = {
  saved: 'Saved',
  save: 'Save',
  fault: {
    lot: 'Choose a lot',
    measure: 'Choose at least one measure',
    weight: 'Enter a percentage below 100, such as 10',
    changed: 'Somebody changed this tender since you opened this page. Look at it again and repeat your choice',
    choose: 'Choose yes or no',
    market: 'Add what was asked, or choose that the market was not asked',
    uptake: 'Choose what this tender does about it',
    words: {
      TAKEN_UP: 'Enter the lot, criterion or condition that takes it up',
      ELSEWHERE: 'Enter the other tender or service that meets it',
      NOT_MET: 'Enter the reason why it is not met',
    },
  },
  'need-first': {
    title: 'Need first',
    lead: 'What the figures of each place and its people’s own words lead to. What you choose is added to social value, and the reason is published with the tender.',
    nothing:
      'Nothing is known of the places of this tender that leads to a measure. Set where it is carried out in the deal terms, or under “Kinds of work, places”.',
    lot: 'Which lot takes it up?',
    weight: 'What does social value weigh, where it is not judged yet?',
    weightHint: 'In percent of the whole. The other criteria keep their proportions.',
    measures: 'Which measures do you choose?',
    value: '{{amount}} in prices of {{year}}.',
    graded: 'Graded, without a value in pounds.',
    chosen: 'Chosen already.',
    years:
      'Values of different years are brought to the newest year. Savings and wellbeing are not added together: where social value is scored in pounds, choose measures of one kind.',
    take: 'Add the measures and keep the reasons',
  },
  before: {
    title: 'Before the tender',
    lead: 'What was decided and asked before the tender. It is published with it.',
    part: {
      equality: 'Equality',
      consultation: 'Consultation on social value',
      market: 'What the market was asked',
    },
    field: {
      equality: {
        assessed: 'Was the impact on equality assessed?',
        words: 'What did it find, or why is none needed?',
        reference: 'Where is the assessment to be read?',
      },
      consultation: {
        consulting: 'Are people consulted on how this purchase might improve the well-being of the area?',
        reason: 'Why, or why not?',
      },
      market: 'Was the market asked before the tender?',
    },
    choice: {
      equality: { assessed: { yes: 'Yes', no: 'No, none is needed' } },
      consultation: { consulting: { yes: 'Yes', no: 'No' } },
      market: { yes: 'Yes', no: 'No' },
    },
    notSaid: 'Not said',
    notice: 'A preliminary market engagement notice (UK2) is prepared with the other notices.',
    row: 'Question {{number}}',
    question: 'What was asked',
    answer: 'What came back, without who said it',
    add: 'Add a question',
  },
  needs: {
    title: 'You said, we did',
    lead: 'Each of the first five needs of a place is answered before the tender is published. The answers are shown on the tender’s page and on the page of the place.',
    noPlaces: 'This tender names no place yet. Set where it is carried out in the deal terms.',
    uptake: {
      TAKEN_UP: 'This tender takes it up',
      ELSEWHERE: 'Another tender or service meets it',
      NOT_MET: 'It is not met',
    },
    words: 'Say where, what or why',
    wordsHint: 'Which lot, criterion or condition takes it up, what else meets it, or why it is not met.',
  },
};
