/** The words of the page that says what suppliers find a draft by, in Welsh. */
export const cyFoundBy = {
  title: 'Yr hyn y mae cyflenwyr yn dod o hyd iddo drwyddo',
  back: 'Yn ôl i’r tendr',
  saved: 'Wedi’i gadw',
  lede: 'Mae cyflenwyr yn chwilio yn ôl y rhain ac yn cael gwybod am yr hyn sy’n cyfateb i’w proffil. Hebddynt, deuir o hyd i dendr drwy ei eiriau yn unig.',
  cpv: {
    title: 'Mathau o waith (codau CPV)',
    label: 'Chwilio am fath o waith',
    hint: 'Gair yn Saesneg, megis social, neu ddechrau cod, megis 853. Gellir ychwanegu cod cyfan o wyth digid hyd yn oed os nad yw ei enw’n hysbys yma. Y cod cyntaf yw’r prif un.',
  },
  places: {
    title: 'Lleoedd lle y’i darperir',
    label: 'Chwilio am le',
    hint: 'Ward, cyngor, sir neu ranbarth yn ôl enw neu god. Bydd pwy bynnag sy’n chwilio am ardal fwy o’i amgylch, neu am un lai ynddo, yn dod o hyd iddo hefyd. Pennir lleoedd y lotiau yn nhelerau’r fargen, ac arhosant yn y rhestr hon tra byddant yno.',
  },
  suits: 'I bwy y mae’n addas',
  vcse: 'Mae’n addas i fentrau gwirfoddol, cymunedol a chymdeithasol',
  vcseHint: 'Dywedwch hynny lle mae maint y contract, ei yswiriant a’i delerau yn rhai y gall elusen fach eu bodloni.',
  sme: 'Mae’n addas i fentrau bach a chanolig',
  smeHint:
    'Llai na 250 o staff, a throsiant o £44 miliwn ar y mwyaf neu fantolen o £38 miliwn ar y mwyaf (Deddf Caffael 2023, adran 123).',
  save: 'Cadw',
  fault: {
    cpv: 'Rhowch 20 o godau ar y mwyaf',
    places: 'Rhowch 50 o leoedd ar y mwyaf, pob un yn hysbys yma',
    changed: 'Mae rhywun arall wedi newid y tendr yn y cyfamser: edrychwch arno eto ac ailadroddwch eich newid',
    refused: 'Ni ellir newid hyn yn awr, neu nid yw eich rôl yn ei ganiatáu',
  },
} as const;
