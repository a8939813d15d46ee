import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of tenders, their drafts and who may do what with them. */
export const tenders: Catalogue = {
  'Set a deadline': 'Pennwch ddyddiad cau',
  'Choose a last day that is not before the first': 'Dewiswch ddiwrnod olaf nad yw cyn y cyntaf',
  'A tender has at most {n} lots: remove one first': 'Mae gan dendr {n} lot ar y mwyaf: tynnwch un yn gyntaf',
  'The place factors are of no place yet: say where the lot is carried out, then set the factors':
    'Nid yw’r ffactorau lle yn perthyn i unrhyw le eto: dywedwch ble y cyflawnir y lot, yna pennwch y ffactorau',
  'Begin with a lot of this tender': 'Dechreuwch gyda lot o’r tendr hwn',
  'This is the only lot: a tender has one at least, so describe it anew instead':
    'Dyma’r unig lot: mae gan dendr un o leiaf, felly disgrifiwch ef o’r newydd yn lle hynny',
  'Set a deadline that lies in the future': 'Pennwch ddyddiad cau sydd yn y dyfodol',
  'Name the buyer': 'Enwch y prynwr',
  'There is no such {thing}, or you do not act for its authority':
    'Nid oes {thing} o’r fath, neu nid ydych yn gweithredu dros yr awdurdod dan sylw',
  'There is no such {thing}, or you do not act for it': 'Nid oes {thing} o’r fath, neu nid ydych yn gweithredu drosto',
  'There is no such thing, or you do not act for the authority that it belongs to':
    'Nid oes peth o’r fath, neu nid ydych yn gweithredu dros yr awdurdod y mae’n perthyn iddo',
  'Somebody changed this tender since you read it: read it again and repeat your change':
    'Newidiodd rhywun y tendr hwn ers i chi ei ddarllen: darllenwch ef eto ac ailadroddwch eich newid',
  'Your role in this organisation does not allow it; it takes one of: {things}':
    'Nid yw eich rôl yn y sefydliad hwn yn caniatáu hyn; mae angen un o’r rhain: {things}',
  'Too long ago you showed who you are for something this grave. Sign in again, then repeat.':
    'Mae gormod o amser ers i chi ddangos pwy ydych chi ar gyfer rhywbeth mor ddifrifol. Mewngofnodwch eto, yna ailadroddwch.',
  'A {thing} {thing2} cannot do “{code}”. From here it can become: {things}.':
    'Ni ellir gwneud hyn: mae’r {thing2} {thing}. O’r fan hon gall fod {things}.',
  'A {thing} {thing2} cannot do “{code}”. Nothing more can happen to it.':
    'Ni ellir gwneud hyn: mae’r {thing2} {thing}. Ni all dim mwy ddigwydd iddo.',
  'An {thing} {thing2} cannot do “{code}”. From here it can become: {things}.':
    'Ni ellir gwneud hyn: mae’r {thing2} {thing}. O’r fan hon gall fod {things}.',
  'An {thing} {thing2} cannot do “{code}”. Nothing more can happen to it.':
    'Ni ellir gwneud hyn: mae’r {thing2} {thing}. Ni all dim mwy ddigwydd iddo.',
  'A {thing} {thing2} cannot become {thing3}. From here it can become: {things}.':
    'Ni all y {thing2}, sydd {thing}, fod {thing3}. O’r fan hon gall fod {things}.',
  'A {thing} {thing2} cannot become {thing3}. Nothing more can happen to it.':
    'Ni all y {thing2}, sydd {thing}, fod {thing3}. Ni all dim mwy ddigwydd iddo.',
  'An {thing} {thing2} cannot become {thing3}. From here it can become: {things}.':
    'Ni all y {thing2}, sydd {thing}, fod {thing3}. O’r fan hon gall fod {things}.',
  'An {thing} {thing2} cannot become {thing3}. Nothing more can happen to it.':
    'Ni all y {thing2}, sydd {thing}, fod {thing3}. Ni all dim mwy ddigwydd iddo.',
  'Only a draft can be changed, and this tender is {thing}: what was published stands. Texts, terms and later days can be amended while bids are open; criteria, weights, formulas, tie-breaks, measures and the route cannot: to change those, abandon the tender and start again':
    'Dim ond drafft y gellir ei newid, ac mae’r tendr hwn {thing}: mae’r hyn a gyhoeddwyd yn sefyll. Gellir diwygio testunau, telerau a dyddiau diweddarach tra bo’r tendr ar agor i gynigion; ni ellir diwygio meini prawf, pwysiadau, fformiwlâu, ffyrdd o dorri gêm gyfartal, mesurau na’r llwybr: i newid y rheini, rhowch y gorau i’r tendr a dechreuwch eto',
  'This tender can be closed from {code}, its deadline, and not before':
    'Gellir cau’r tendr hwn o {code}, ei ddyddiad cau, ac nid cyn hynny',
  'You keep {n} templates already: remove one first': 'Rydych yn cadw {n} o dempledi eisoes: tynnwch un yn gyntaf',
  'A tender has at most {n} documents: remove one, or put several into one file':
    'Mae gan dendr {n} o ddogfennau ar y mwyaf: tynnwch un, neu rhowch sawl un mewn un ffeil',
  'Documents are added to drafts only': 'Dim ond at ddrafftiau yr ychwanegir dogfennau',
  'Enter a place in the list from 1 to {n}': 'Rhowch safle yn y rhestr o 1 i {n}',
};

/** What is said between a draft and its publication. */
export const approvals: Catalogue = {
  'One thing is missing before this tender can be published': 'Mae un peth ar goll cyn y gellir cyhoeddi’r tendr hwn',
  '{n} things are missing before this tender can be published':
    'Mae {n} o bethau ar goll cyn y gellir cyhoeddi’r tendr hwn',
  'Nobody has approved this draft: send it for approval by a second person of the authority':
    'Nid oes neb wedi cymeradwyo’r drafft hwn: anfonwch ef i’w gymeradwyo gan ail berson o’r awdurdod',
  'This draft waits for approval: a second person of the authority has yet to decide':
    'Mae’r drafft hwn yn aros i’w gymeradwyo: nid yw ail berson o’r awdurdod wedi penderfynu eto',
  'This draft was changed since it was sent for approval: send it again':
    'Newidiwyd y drafft hwn ers ei anfon i’w gymeradwyo: anfonwch ef eto',
  'This draft was returned with a reason: change it and send it for approval again':
    'Dychwelwyd y drafft hwn gyda rheswm: newidiwch ef a’i anfon i’w gymeradwyo eto',
  'This draft was changed since it was approved: send it for approval again':
    'Newidiwyd y drafft hwn ers ei gymeradwyo: anfonwch ef i’w gymeradwyo eto',
  'This draft was changed since it was sent for approval: it must be sent again':
    'Newidiwyd y drafft hwn ers ei anfon i’w gymeradwyo: rhaid ei anfon eto',
  'You sent this for approval: somebody else of the authority has to decide':
    'Chi a anfonodd hwn i’w gymeradwyo: rhaid i rywun arall o’r awdurdod benderfynu',
  'Nobody but you has written this draft: somebody else has to approve it':
    'Neb ond chi a ysgrifennodd y drafft hwn: rhaid i rywun arall ei gymeradwyo',
  'Nothing waits for a decision: it was decided, or never sent for approval':
    'Nid oes dim yn aros am benderfyniad: fe’i penderfynwyd, neu ni chafodd ei anfon i’w gymeradwyo',
  'This draft waits for approval already, as it stands': 'Mae’r drafft hwn, fel y mae, eisoes yn aros i’w gymeradwyo',
  'This draft is approved, as it stands: publish it': 'Cymeradwywyd y drafft hwn fel y mae: cyhoeddwch ef',
  'Only a draft is spoken of: this was published': 'Dim ond am ddrafft y siaredir: cyhoeddwyd hwn',
  'This comment is resolved already': 'Mae’r sylw hwn wedi’i ddatrys eisoes',
  'Resolve some of the {n} open comments first': 'Datryswch rai o’r {n} sylw agored yn gyntaf',
};

/** What is said of what a tender stands on: needs, decisions. */
export const groundwork: Catalogue = {
  '{words} said that it needs “{words2}”, and this is not answered yet.':
    'Dywedodd {words} fod arno angen “{words2}”, ac nid yw hyn wedi’i ateb eto.',
  'On the page “You said, we did” say where this tender takes it up, what else meets it, or why it is not met.':
    'Ar y dudalen “Dywedoch chi, gwnaethom ni” dywedwch ble mae’r tendr hwn yn ei gymryd i ystyriaeth, beth arall sy’n ei ddiwallu, neu pam nad yw’n cael ei ddiwallu.',
  'Answer at most {n} needs': 'Atebwch {n} o anghenion ar y mwyaf',
  'This is none of the foremost needs of the last round of a place of this tender':
    'Nid yw hwn yn un o anghenion pennaf rownd olaf un o leoedd y tendr hwn',
  'This need is answered already': 'Atebwyd yr angen hwn eisoes',
  'Leave this out: no assessment was made': 'Gadewch hyn allan: ni wnaed asesiad',
};
