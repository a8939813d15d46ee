/** What documents and pages say of what a tender stands on. */
export const enGroundwork = {
  youSaid: 'You said, we did',
  why: 'Why these measures',
  before: 'Before the tender',
  equality: {
    yes: 'The impact on equality was assessed.',
    no: 'No assessment of the impact on equality is needed.',
    reference: 'To be read:',
  },
  consulting: {
    yes: 'People are consulted on how this purchase might improve the well-being of the area.',
    no: 'People are not consulted on how this purchase might improve the well-being of the area.',
  },
  market: { title: 'What the market was asked', none: 'The market was not asked before the tender.' },
  place: {
    noRound: 'Not heard: no round of priorities was held here, so nothing is asked of this tender.',
    nobody: 'Not heard: a round was held here, and nobody took part.',
    unranked: 'Too few took part for any need to be told, so nothing is asked of this tender.',
    decile: 'This neighbourhood lies in tenth {{decile}} of England by deprivation; tenth 1 is the most deprived.',
    need: 'What people said',
    rank: 'Rank, and ballots',
    ranked: '{{rank}}, on {{percent}}% of ballots',
    answer: 'What is done',
    answered: '{{uptake}}. {{words}}',
    open: 'Not answered yet',
    uptake: { TAKEN_UP: 'Taken up', ELSEWHERE: 'Met elsewhere', NOT_MET: 'Not met' },
  },
  because: '{{measure}}: {{because}} ({{source}})',
  asked: '{{question}} – {{answer}}',
} as const;
