/** Dileu eich hun. */
export const cyErase = {
  title: 'Dileu eich cyfrif',
  once: 'Ni ellir dadwneud hyn. Ni all neb ddod â’ch cyfrif yn ôl.',
  goes: 'Beth sy’n mynd',
  goesName: 'Eich enw, eich cyfeiriad e-bost a’ch cyfrinair',
  goesFactors: 'Yr ap, yr allweddi mynediad a’r codau adfer yr ydych yn mewngofnodi â hwy',
  goesSessions: 'Popeth yr ydych wedi mewngofnodi iddo, yma ac mewn mannau eraill',
  goesMemberships: 'Eich rhan ym mhob sefydliad, a gwahoddiadau i rai eraill',
  goesMail: 'Negeseuon e-bost atoch sy’n dal i aros',
  stays: 'Beth sy’n aros, a pham',
  staysWork:
    'Yr hyn a wnaethoch dros sefydliad: ei hysbysiadau, ei gynigion, ei raddau a’i resymau. Cofnodion y sefydliad ydynt o sut y gwerir arian cyhoeddus. Nid ydynt yn dwyn eich enw mwyach.',
  staysAudit:
    'Bod rhywbeth wedi’i wneud, a phryd, yn y log archwilio. Rhaid i eraill allu gwirio na newidiwyd dim wedyn. Dilëir yr hyn sy’n ei gysylltu â chi.',
  staysText: 'Enwau yr ydych chi neu eraill wedi’u hysgrifennu yn nhestun dogfen.',
  again: 'Os gwnaethoch fewngofnodi dros hanner awr yn ôl, gofynnir i chi fewngofnodi eto yn gyntaf.',
  email: 'Teipiwch eich cyfeiriad e-bost, {{email}}, i ddangos eich bod o ddifrif',
  button: 'Dileu fy nghyfrif am byth',
  otherAddress: 'Nid dyma’r cyfeiriad yr ydych yn mewngofnodi ag ef',
  lastKeeper: 'Ni fyddai neb ar ôl sy’n gofalu am bobl un o’ch sefydliadau. Gadewch i rywun arall ei wneud yn gyntaf.',
} as const;
