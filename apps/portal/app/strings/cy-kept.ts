/** What the pages say of searches that the people of an organisation keep, in Welsh. */
export const keptCy = {
  offer: 'Cadw’r chwiliad hwn i’ch sefydliad',
  title: 'Chwiliadau',
  back: 'Eich sefydliadau',
  lede: 'Mae pawb sy’n gweithredu dros y sefydliad yn gweld y chwiliadau hyn, a neb arall.',
  keepers: 'Perchnogion a golygyddion sy’n eu cadw, eu newid a’u tynnu.',
  none: 'Ni chedwir unrhyw chwiliad eto. Chwiliwch ymhlith y cyfleoedd, yna dewiswch gadw’r chwiliad.',
  find: 'Chwilio ymhlith y cyfleoedd',
  nothingNew: 'Dim byd newydd',
  manyNew: '100 neu ragor yn newydd',
  seen: 'Nid oes dim o hyn yn newydd mwyach',
  alerts: 'Pryd yr ysgrifennwn at bawb sy’n gweithredu dros y sefydliad',
  alert: {
    AT_ONCE: 'O fewn munudau i rywbeth newydd',
    DAILY: 'Ar foreau pan fydd rhywbeth newydd',
    NEVER: 'Byth',
  },
  told: {
    AT_ONCE: 'Mae pawb sy’n gweithredu dros y sefydliad yn cael e-bost o fewn munudau i rywbeth newydd.',
    DAILY: 'Mae pawb sy’n gweithredu dros y sefydliad yn cael e-bost ar foreau pan fydd rhywbeth newydd.',
    NEVER: 'Nid oes neb yn cael e-bost amdano.',
  },
  save: 'Cadw',
  remove: 'Tynnu',
  said: {
    kept: 'Mae’r chwiliad wedi’i gadw.',
    remove: 'Mae’r chwiliad wedi’i dynnu.',
    seen: 'O hyn ymlaen, yr hyn a ddaw wedyn sy’n cyfrif yn newydd.',
    alerts: 'Wedi’i gadw.',
  },
  fault: {
    name: 'Rhowch enw o hyd at 100 nod',
    organisation: 'Dewiswch y sefydliad',
    empty: 'Culhewch y chwiliad yn gyntaf: byddai popeth yn ormod o e-bost',
    many: 'Mae’r sefydliad yn cadw ugain chwiliad eisoes: tynnwch un yn gyntaf',
    refused: 'Dim ond perchnogion a golygyddion sefydliad cyflenwi sy’n cadw ei chwiliadau',
  },
  new: {
    title: 'Cadw chwiliad i’ch sefydliad',
    count_zero: 'Dim byd newydd',
    count_one: '{{count}} newydd',
    count_two: '{{count}} newydd',
    count_few: '{{count}} newydd',
    count_many: '{{count}} newydd',
    count_other: '{{count}} newydd',
    nobody:
      'Nid ydych yn berchennog nac yn olygydd sefydliad cyflenwi. Cofrestrwch un, neu gofynnwch i’w berchnogion roi’r rôl i chi.',
    organisation: 'Sefydliad',
    name: 'Beth i alw’r chwiliad',
    nameHint: 'Mae eich cydweithwyr yn ei weld, megis Gofal yn ein sir',
    button: 'Cadw’r chwiliad',
  },
};

/** What the page says that shows opportunities for a supplier, in Welsh. */
export const forYouCy = {
  title: 'Cyfleoedd i chi',
  lede: 'Yr hyn sydd ar agor ac yn cyfateb i’r gwaith y dywed eich proffil eich bod yn chwilio amdano, y diweddaraf yn gyntaf.',
  untold:
    'Nid yw’r proffil yn dweud eto pa waith yr ydych yn chwilio amdano: dywedwch, a bydd y dudalen hon yn llenwi.',
  none: 'Nid oes dim sydd ar agor yn cyfateb yn awr. Mae cod ehangach, lle mwy neu ystod ehangach o werthoedd yn dod o hyd i ragor.',
  change: 'Newid yr hyn yr ydych yn chwilio amdano',
  found: 'Maent yn cyfateb i’ch proffil',
  andMore: '{{named}} a {{more}} arall',
  why: {
    cpv: 'Mae’n ymwneud â gwaith yr ydych yn ei wneud: {{named}}.',
    place: 'Mae lle’r ydych yn gweithio: {{named}}.',
    range: 'Mae ei werth yn un yr ydych yn ei gymryd.',
    vcse: 'Dywed y prynwr ei fod yn addas i fentrau gwirfoddol, cymunedol a chymdeithasol.',
    sme: 'Dywed y prynwr ei fod yn addas i fentrau bach a chanolig.',
  },
};
