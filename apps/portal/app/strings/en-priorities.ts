/** What the pages about community priorities say. */
export const prioritiesEn = {
  back: 'All rounds of this place',
  fictional: 'This place does not exist. The round was made up for the demonstration.',
  noNeeds: 'There is nothing to choose from yet.',
  missing: 'Propose a need that is missing here',
  announced: 'You can propose needs and vote from {{time}}.',
  counting:
    'The round is over. Ballots that came on paper or by phone are being entered; then the results are shown here.',
  list: {
    title: 'Community priorities: {{place}}',
    heading: 'Community priorities',
    lede: 'What the people who live here say that this place needs. Anybody may take part, without an account.',
    none: 'Nobody has opened a round for this place yet.',
    opens: 'Opens on {{time}}.',
    closes: 'Open until {{time}}.',
    closed: 'Closed on {{time}}.',
  },
  vote: {
    ticks_one: 'Tick the need that matters most',
    ticks_other: 'Tick up to {{count}} needs that matter most',
    places_one: 'Which need matters most?',
    places_other: 'Which needs matter most? Give up to {{count}} of them a place',
    placesHint: '1 is what matters most. Leave out what does not matter to you.',
    noPlace: 'No place',
    note: 'You need no account, and nobody is told how you voted. If somebody votes again in this browser, the later ballot takes the place of the earlier one.',
    send: 'Send my ballot',
  },
  propose: {
    title: 'Propose a need',
    lede: 'The council reads each proposal before it is shown, and declines only with a reason. Please name no people.',
    field: 'What does this place need?',
    hint: 'One line of up to 150 characters, in English or Welsh. For example: a later bus to the hospital',
    send: 'Propose it',
  },
  thanks: {
    ballot: {
      title: 'Your ballot is in',
      next: 'You can change it in this browser until {{time}}. The results are shown once all ballots are counted.',
    },
    change: {
      title: 'Your ballot is changed',
      next: 'It took the place of the one this browser sent before. You can change it until {{time}}.',
    },
    need: {
      title: 'Your proposal is in',
      next: 'Once the council has read it, everybody can choose it. The round is open until {{time}}.',
    },
    back: 'Back to the round',
  },
  fault: {
    none: 'Choose at least one need',
    tooMany_one: 'Tick {{count}} need only',
    tooMany_other: 'Tick {{count}} needs at most',
    twice: 'Two needs have place {{place}}: give each place once',
    gap: 'No need has place {{place}}: begin with 1 and leave none out',
    throttled:
      'Too many came from this internet connection, so nothing was kept. Try again after {{time}}, or ask the council for a paper ballot.',
    notOpen: 'The round is not open, so nothing was kept',
    changed: 'The needs have changed since you opened this page, so nothing was kept. Look at them again and repeat.',
    title: 'Say what is needed in one line of 1 to 150 characters',
    full: 'Too many proposals wait to be read, so nothing was kept. Try again in a few days.',
  },
  top: {
    heading: 'What people here say it needs',
    none: 'No round of community priorities was counted for this place yet.',
    unranked: 'In the last round no need was on enough ballots for its count to be shown.',
    share: 'on {{percent}}% of the ballots',
    from: 'From the round “{{title}}”',
    all: 'All rounds of this place',
  },
} as const;
