/** What documents and pages say of what a tender stands on, in Welsh. */
export const cyGroundwork = {
  youSaid: 'Dywedoch chi, gwnaethom ni',
  why: 'Pam y mesurau hyn',
  before: 'Cyn y tendr',
  equality: {
    yes: 'Aseswyd yr effaith ar gydraddoldeb.',
    no: 'Nid oes angen asesiad o’r effaith ar gydraddoldeb.',
    reference: 'I’w ddarllen:',
  },
  consulting: {
    yes: 'Ymgynghorir â phobl ar sut y gallai’r pryniant hwn wella llesiant yr ardal.',
    no: 'Nid ymgynghorir â phobl ar sut y gallai’r pryniant hwn wella llesiant yr ardal.',
  },
  market: { title: 'Yr hyn a ofynnwyd i’r farchnad', none: 'Ni ofynnwyd i’r farchnad cyn y tendr.' },
  place: {
    noRound: 'Heb ei glywed: ni chynhaliwyd rownd flaenoriaethau yma, felly ni ofynnir dim gan y tendr hwn.',
    nobody: 'Heb ei glywed: cynhaliwyd rownd yma, ac ni chymerodd neb ran.',
    unranked: 'Cymerodd rhy ychydig ran i ddweud unrhyw angen, felly ni ofynnir dim gan y tendr hwn.',
    decile: 'Mae’r gymdogaeth hon yn negfed {{decile}} Lloegr yn ôl amddifadedd; degfed 1 yw’r mwyaf difreintiedig.',
    need: 'Yr hyn a ddywedodd pobl',
    rank: 'Safle, a phleidleisiau',
    ranked: '{{rank}}, ar {{percent}}% o’r pleidleisiau',
    answer: 'Yr hyn a wneir',
    answered: '{{uptake}}. {{words}}',
    open: 'Heb ei ateb eto',
    uptake: { TAKEN_UP: 'Wedi’i gynnwys', ELSEWHERE: 'Yn cael ei ddiwallu mewn man arall', NOT_MET: 'Heb ei ddiwallu' },
  },
  because: '{{measure}}: {{because}} ({{source}})',
  asked: '{{question}} – {{answer}}',
} as const;
