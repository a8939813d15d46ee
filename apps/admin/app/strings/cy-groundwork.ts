/** The words of what a draft stands on. */
export const cyGroundwork = {
  saved: 'Cadwyd',
  save: 'Cadw',
  fault: {
    lot: 'Dewiswch lot',
    measure: 'Dewiswch o leiaf un mesur',
    weight: 'Rhowch ganran o dan 100, fel 10',
    changed: 'Newidiodd rhywun y tendr hwn ers i chi agor y dudalen hon. Edrychwch arno eto ac ailadrodd eich dewis',
    choose: 'Dewiswch ie neu nage',
    market: 'Ychwanegwch yr hyn a ofynnwyd, neu dewiswch na ofynnwyd i’r farchnad',
    uptake: 'Dewiswch beth mae’r tendr hwn yn ei wneud amdano',
    words: {
      TAKEN_UP: 'Rhowch y lot, y maen prawf neu’r amod sy’n ei gynnwys',
      ELSEWHERE: 'Rhowch y tendr neu’r gwasanaeth arall sy’n ei ddiwallu',
      NOT_MET: 'Rhowch y rheswm pam na chaiff ei ddiwallu',
    },
  },
  'need-first': {
    title: 'Yr angen yn gyntaf',
    lead: 'I ble mae ffigurau pob lle a geiriau ei bobl yn arwain. Ychwanegir yr hyn a ddewiswch at werth cymdeithasol, a chyhoeddir y rheswm gyda’r tendr.',
    nothing:
      'Ni wyddys dim am leoedd y tendr hwn sy’n arwain at fesur. Pennwch ble y caiff ei gyflawni yn nhelerau’r fargen, neu yn y rhan am fathau o waith a lleoedd.',
    lot: 'Pa lot sy’n ei gynnwys?',
    weight: 'Beth yw pwysau gwerth cymdeithasol, lle na chaiff ei farnu eto?',
    weightHint: 'Yn ganran o’r cyfan. Mae’r meini prawf eraill yn cadw eu cyfrannau.',
    measures: 'Pa fesurau ydych chi’n eu dewis?',
    value: '{{amount}} ym mhrisiau {{year}}.',
    graded: 'Wedi’i raddio, heb werth mewn punnoedd.',
    chosen: 'Wedi’i ddewis yn barod.',
    years:
      'Trosir gwerthoedd o flynyddoedd gwahanol i’r flwyddyn ddiweddaraf. Nid adir arbedion a llesiant at ei gilydd: lle caiff gwerth cymdeithasol ei sgorio mewn punnoedd, dewiswch fesurau o un math.',
    take: 'Ychwanegu’r mesurau a chadw’r rhesymau',
  },
  before: {
    title: 'Cyn y tendr',
    lead: 'Yr hyn a benderfynwyd ac a ofynnwyd cyn y tendr. Fe’i cyhoeddir gydag ef.',
    part: {
      equality: 'Cydraddoldeb',
      consultation: 'Ymgynghori ar werth cymdeithasol',
      market: 'Yr hyn a ofynnwyd i’r farchnad',
    },
    field: {
      equality: {
        assessed: 'A aseswyd yr effaith ar gydraddoldeb?',
        words: 'Beth a ganfuwyd, neu pam nad oes angen asesiad?',
        reference: 'Ble gellir darllen yr asesiad?',
      },
      consultation: {
        consulting: 'A ymgynghorir â phobl ar sut y gallai’r pryniant hwn wella llesiant yr ardal?',
        reason: 'Pam, neu pam ddim?',
      },
      market: 'A ofynnwyd i’r farchnad cyn y tendr?',
    },
    choice: {
      equality: { assessed: { yes: 'Do', no: 'Naddo, nid oes angen un' } },
      consultation: { consulting: { yes: 'Gwneir', no: 'Na wneir' } },
      market: { yes: 'Do', no: 'Naddo' },
    },
    notSaid: 'Heb ei ddweud',
    notice: 'Paratoir hysbysiad ymgysylltu rhagarweiniol â’r farchnad (UK2) gyda’r hysbysiadau eraill.',
    row: 'Cwestiwn {{number}}',
    question: 'Yr hyn a ofynnwyd',
    answer: 'Yr hyn a ddaeth yn ôl, heb bwy a’i dywedodd',
    add: 'Ychwanegu cwestiwn',
  },
  needs: {
    title: 'Dywedoch chi, gwnaethom ni',
    lead: 'Atebir pob un o bum angen cyntaf lle cyn cyhoeddi’r tendr. Dangosir yr atebion ar dudalen y tendr ac ar dudalen y lle.',
    noPlaces: 'Nid yw’r tendr hwn yn enwi lle eto. Pennwch ble y caiff ei gyflawni yn nhelerau’r fargen.',
    uptake: {
      TAKEN_UP: 'Mae’r tendr hwn yn ei gynnwys',
      ELSEWHERE: 'Mae tendr neu wasanaeth arall yn ei ddiwallu',
      NOT_MET: 'Ni chaiff ei ddiwallu',
    },
    words: 'Dywedwch ble, beth neu pam',
    wordsHint:
      'Pa lot, maen prawf neu amod sy’n ei gynnwys, beth arall sy’n ei ddiwallu, neu pam na chaiff ei ddiwallu.',
  },
};
