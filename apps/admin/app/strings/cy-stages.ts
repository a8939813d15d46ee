/** Geiriau camau drafft. */
export const cyStages = {
  title: 'Camau’r weithdrefn',
  link: 'Dylunio’r camau',
  saved: 'Wedi’i gadw',
  save: 'Cadw’r camau',
  add: 'Ychwanegu cam',
  up: 'Symud yn gynharach',
  remove: 'Tynnu allan',
  row: 'Cam {{number}}',
  lede: 'Yma mae cyflenwyr yn darllen sut y cynhelir y caffael: pob cam gyda’i ddyddiad cau, a faint sy’n mynd ymlaen ohono. Mae’r cam olaf yn derbyn y tendrau terfynol; ei ddyddiad cau yw dyddiad cau’r tendr. Dim ond gweithdrefn â’r un cam hwnnw y gellir ei chyhoeddi yma hyd yn hyn.',
  panel:
    'Ni ddewisir yma pwy sy’n asesu cam: mae pobl yn datgan eu buddiannau ac yn ymuno â phanel ar ôl i’r cynigion ddod i law.',
  periods: 'Cyfnodau sy’n rhy fyr',
  field: {
    kind: 'Beth sy’n digwydd',
    name: 'Ei enw',
    deadline: 'Dyddiad cau (dewisol mewn drafft)',
    time: 'Amser y dyddiad cau',
    mostSuppliers: 'Faint o gyflenwyr sy’n mynd ymlaen ar y mwyaf (dewisol)',
  },
  hint: {
    time: 'Amser y DU, ar gloc 24 awr, fel 12:00 neu 17:30',
    mostSuppliers: 'Gwag: mae pawb nad yw wedi’i eithrio yn mynd ymlaen. Nid oes neb yn mynd ymlaen o’r cam olaf.',
  },
  fault: {
    day: 'Rhowch ddiwrnod go iawn, fel 26 3 2027',
    time: 'Rhowch amser o’r diwrnod hwnnw, fel 12:00',
    whole: 'Rhowch rif cyfan, fel 5',
    name: 'Dywedwch beth yw enw’r cam',
  },
} as const;
