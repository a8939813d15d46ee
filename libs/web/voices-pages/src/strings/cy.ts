/** What is said of rounds of community priorities, in Welsh. */
export const cyVoiceStrings = {
  fact: {
    phase: 'Ble mae arni',
    area: 'Lle',
    authority: 'Pwy sy’n gofyn',
    opens: 'Yn agor',
    closes: 'Yn cau',
    kind: 'Sut i ateb',
  },
  phase: {
    ANNOUNCED: 'Yn agor yn nes ymlaen',
    OPEN: 'Ar agor',
    COUNTING: 'Wedi cau, heb ei chyfrif eto',
    CLOSED: 'Wedi cau a’i chyfrif',
  },
  kind: {
    APPROVAL_zero: 'Ticiwch hyd at {{count}} angen',
    APPROVAL_one: 'Ticiwch {{count}} angen',
    APPROVAL_two: 'Ticiwch hyd at {{count}} angen',
    APPROVAL_few: 'Ticiwch hyd at {{count}} angen',
    APPROVAL_many: 'Ticiwch hyd at {{count}} angen',
    APPROVAL_other: 'Ticiwch hyd at {{count}} angen',
    RANKED_zero: 'Rhowch hyd at {{count}} angen mewn trefn',
    RANKED_one: 'Dewiswch {{count}} angen',
    RANKED_two: 'Rhowch hyd at {{count}} angen mewn trefn',
    RANKED_few: 'Rhowch hyd at {{count}} angen mewn trefn',
    RANKED_many: 'Rhowch hyd at {{count}} angen mewn trefn',
    RANKED_other: 'Rhowch hyd at {{count}} angen mewn trefn',
  },
  channel: { ONLINE: 'Ar-lein', PAPER: 'Ar bapur', PHONE: 'Dros y ffôn' },
  count: { fewer: 'llai na {{threshold}}', withheld: 'heb ei ddangos' },
  results: {
    title: 'Beth ddywedodd pobl',
    counted: 'Cyfrifwyd ddydd {{moment}}.',
    first_zero: '“{{need}}” sy’n dod yn gyntaf: mae ar {{percent}}% o {{count}} pleidlais',
    first_one: '“{{need}}” sy’n dod yn gyntaf: mae ar {{percent}}% o {{count}} bleidlais',
    first_two: '“{{need}}” sy’n dod yn gyntaf: mae ar {{percent}}% o {{count}} bleidlais',
    first_few: '“{{need}}” sy’n dod yn gyntaf: mae ar {{percent}}% o {{count}} pleidlais',
    first_many: '“{{need}}” sy’n dod yn gyntaf: mae ar {{percent}}% o {{count}} phleidlais',
    first_other: '“{{need}}” sy’n dod yn gyntaf: mae ar {{percent}}% o {{count}} o bleidleisiau',
    tied_zero: 'Mae {{count}} angen yn rhannu’r lle cyntaf',
    tied_one: 'Mae {{count}} angen yn dod yn gyntaf',
    tied_two: 'Mae {{count}} angen yn rhannu’r lle cyntaf',
    tied_few: 'Mae {{count}} angen yn rhannu’r lle cyntaf',
    tied_many: 'Mae {{count}} angen yn rhannu’r lle cyntaf',
    tied_other: 'Mae {{count}} angen yn rhannu’r lle cyntaf',
    tooFew: 'Nid oes un angen ar ddigon o bleidleisiau i ddangos y nifer',
    nobody: 'Ni chymerodd neb ran',
    shareBars: 'Ar faint o’r holl bleidleisiau y mae pob angen, fel canran.',
    pointBars: 'Pwyntiau pob angen, o’u cymharu â’r nifer mwyaf y gallai angen ei gael.',
    points_zero: '{{count}} pwynt',
    points_one: '{{count}} pwynt',
    points_two: '{{count}} bwynt',
    points_few: '{{count}} phwynt',
    points_many: '{{count}} phwynt',
    points_other: '{{count}} pwynt',
    need: 'Angen',
    rank: 'Safle',
    ballots: 'Pleidleisiau',
    percent: 'Cyfran o’r pleidleisiau',
    pointsHead: 'Pwyntiau',
  },
  turnout: {
    title: 'Pwy gymerodd ran',
    caption: 'Pleidleisiau yn ôl y ffordd y daethant i mewn',
    channel: 'Sut y daethant i mewn',
    ballots: 'Pleidleisiau',
    all: 'Y cyfan',
  },
  how: {
    title: 'Sut y cafodd ei gyfrif',
    APPROVAL_zero: 'Gallai pob person dicio hyd at {{count}} angen. Mae pob tic yn cyfrif yr un fath.',
    APPROVAL_one: 'Gallai pob person dicio {{count}} angen. Yr angen â’r mwyaf o diciau sy’n dod yn gyntaf.',
    APPROVAL_two:
      'Gallai pob person dicio hyd at {{count}} angen. Mae pob tic yn cyfrif yr un fath, a’r angen â’r mwyaf o diciau sy’n dod yn gyntaf.',
    APPROVAL_few:
      'Gallai pob person dicio hyd at {{count}} angen. Mae pob tic yn cyfrif yr un fath, a’r angen â’r mwyaf o diciau sy’n dod yn gyntaf.',
    APPROVAL_many:
      'Gallai pob person dicio hyd at {{count}} angen. Mae pob tic yn cyfrif yr un fath, a’r angen â’r mwyaf o diciau sy’n dod yn gyntaf.',
    APPROVAL_other:
      'Gallai pob person dicio hyd at {{count}} angen. Mae pob tic yn cyfrif yr un fath, a’r angen â’r mwyaf o diciau sy’n dod yn gyntaf.',
    RANKED_zero: 'Gallai pob person roi hyd at {{count}} angen mewn trefn.',
    RANKED_one: 'Gallai pob person ddewis {{count}} angen. Yr angen a ddewiswyd gan y mwyaf o bobl sy’n dod yn gyntaf.',
    RANKED_two:
      'Gallai pob person roi hyd at {{count}} angen mewn trefn. Mae’r dewis cyntaf yn cyfrif {{count}} pwynt, yr ail {{next}}, ac ymlaen i lawr i 1; nid yw angen nad yw ar y bleidlais yn cael dim. Yr angen â’r mwyaf o bwyntiau sy’n dod yn gyntaf.',
    RANKED_few:
      'Gallai pob person roi hyd at {{count}} angen mewn trefn. Mae’r dewis cyntaf yn cyfrif {{count}} pwynt, yr ail {{next}}, ac ymlaen i lawr i 1; nid yw angen nad yw ar y bleidlais yn cael dim. Yr angen â’r mwyaf o bwyntiau sy’n dod yn gyntaf.',
    RANKED_many:
      'Gallai pob person roi hyd at {{count}} angen mewn trefn. Mae’r dewis cyntaf yn cyfrif {{count}} pwynt, yr ail {{next}}, ac ymlaen i lawr i 1; nid yw angen nad yw ar y bleidlais yn cael dim. Yr angen â’r mwyaf o bwyntiau sy’n dod yn gyntaf.',
    RANKED_other:
      'Gallai pob person roi hyd at {{count}} angen mewn trefn. Mae’r dewis cyntaf yn cyfrif {{count}} pwynt, yr ail {{next}}, ac ymlaen i lawr i 1; nid yw angen nad yw ar y bleidlais yn cael dim. Yr angen â’r mwyaf o bwyntiau sy’n dod yn gyntaf.',
    ties: 'Mae anghenion â’r un nifer yn rhannu safle. Nid oes dim arall yn torri’r ddadl.',
    merged:
      'Lle’r oedd dau angen yn dweud yr un peth ac wedi’u huno, mae pleidlais a enwodd y ddau yn cyfrif unwaith, yn y lle cynharaf.',
    small:
      'Ni ddangosir nifer sy’n llai na {{threshold}}, fel na ellir adnabod neb, ac nid oes safle i angen ar gyn lleied o bleidleisiau. Lle gellid cyfrifo nifer o’r rhai wrth ei ymyl, gadewir rhagor ohonynt allan.',
    online:
      'Ar-lein, nid oedd rhaid i neb fewngofnodi: cymerodd ail bleidlais o’r un porwr le’r gyntaf, a chyfyngwyd ar nifer y pleidleisiau o un cysylltiad rhyngrwyd. Nid yw hynny’n sicrhau bod pawb wedi pleidleisio unwaith, a dyna pam mae’r tabl yn dweud sut y daeth pleidleisiau i mewn.',
  },
} as const;
