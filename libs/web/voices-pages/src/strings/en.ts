/** What is said of rounds of community priorities, in English. */
export const enVoiceStrings = {
  fact: {
    phase: 'Where it stands',
    area: 'Place',
    authority: 'Who asks',
    opens: 'Opens',
    closes: 'Closes',
    kind: 'How you answer',
  },
  phase: { ANNOUNCED: 'Opens later', OPEN: 'Open', COUNTING: 'Closed, not counted yet', CLOSED: 'Closed and counted' },
  kind: {
    APPROVAL_one: 'Tick {{count}} need',
    APPROVAL_other: 'Tick up to {{count}} needs',
    RANKED_one: 'Choose {{count}} need',
    RANKED_other: 'Put up to {{count}} needs in order',
  },
  channel: { ONLINE: 'Online', PAPER: 'On paper', PHONE: 'By phone' },
  count: { fewer: 'fewer than {{threshold}}', withheld: 'not shown' },
  results: {
    title: 'What people said',
    counted: 'Counted on {{moment}}.',
    first_one: '“{{need}}” comes first: it is on {{percent}}% of {{count}} ballot',
    first_other: '“{{need}}” comes first: it is on {{percent}}% of {{count}} ballots',
    tied_one: '{{count}} need comes first',
    tied_other: '{{count}} needs share the first place',
    tooFew: 'No need is on enough ballots for its count to be shown',
    nobody: 'Nobody took part',
    shareBars: 'On how many of all ballots each need is, in percent.',
    pointBars: 'Points of each need, in proportion to the most that a need could have had.',
    points_one: '{{count}} point',
    points_other: '{{count}} points',
    need: 'Need',
    rank: 'Rank',
    ballots: 'Ballots',
    percent: 'Share of ballots',
    pointsHead: 'Points',
  },
  turnout: {
    title: 'Who took part',
    caption: 'Ballots by the way they came in',
    channel: 'How they came in',
    ballots: 'Ballots',
    all: 'All',
  },
  how: {
    title: 'How it was counted',
    APPROVAL_one: 'Each person could tick {{count}} need. The need with the most ticks comes first.',
    APPROVAL_other:
      'Each person could tick up to {{count}} needs. Each tick counts the same, and the need with the most ticks comes first.',
    RANKED_one: 'Each person could choose {{count}} need. The need that most people chose comes first.',
    RANKED_other:
      'Each person could put up to {{count}} needs in order. A first choice counts {{count}} points, a second {{next}}, and so on down to 1; a need that is not on the ballot gets none. The need with the most points comes first.',
    ties: 'Needs with the same number share a rank. Nothing else settles a tie.',
    merged:
      'Where two needs said the same and were joined, a ballot that named both counts once, at the earlier place.',
    small:
      'A number below {{threshold}} is not shown, so that nobody can be recognised, and a need on so few ballots has no rank. Where a number could be worked out from those beside it, more of them are left out.',
    online:
      'Online, nobody had to sign in: a second ballot from the same browser took the place of the first, and the number of ballots from one internet connection was limited. That does not make sure that everybody voted once, which is why the table says how ballots came in.',
  },
} as const;
