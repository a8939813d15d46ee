import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of frameworks of social value, as they are written. */
export const frameworks: Catalogue = {
  'Line {n}: {said}': 'Llinell {n}: {said}',
  'Line {n}, column “{words}”: {said}': 'Llinell {n}, colofn “{words}”: {said}',
  'column “{words}”: {said}': 'colofn “{words}”: {said}',
  'Add at least one criterion, under an outcome of a theme': 'Ychwanegwch o leiaf un maen prawf, o dan ganlyniad thema',
  'The measure {words} is here twice': 'Mae’r mesur {words} yma ddwywaith',
  'Give a short code of 1 to 20 letters and numbers, like GJ1': 'Rhowch god byr o 1 i 20 llythyren a rhif, fel GJ1',
  'A framework has at most {n} criteria': 'Mae gan fframwaith {n} o feini prawf ar y mwyaf',
  'The code {code} is used twice': 'Defnyddir y cod {code} ddwywaith',
  'Give a rate above 0 as a plain decimal, like 0.20': 'Rhowch gyfradd uwch na 0 fel degolyn plaen, fel 0.20',
  'There are two factors for decile {n}': 'Mae dau ffactor ar gyfer degradd {n}',
  'Give pounds including VAT, like 100000.00': 'Rhowch bunnoedd gan gynnwys TAW, fel 100000.00',
  'Leave it out, or give pounds including VAT, like 1000000.00':
    'Gadewch ef allan, neu rhowch bunnoedd gan gynnwys TAW, fel 1000000.00',
  'The upper end must be above the lower': 'Rhaid i’r pen uchaf fod yn uwch na’r isaf',
  'Give a percentage from 0 to 100 with at most 4 decimals, like 12.5':
    'Rhowch ganran o 0 i 100 gyda 4 lle degol ar y mwyaf, fel 12.5',
  'Another rule covers some of the same contracts': 'Mae rheol arall yn cwmpasu rhai o’r un contractau',
  'Give a factor from 0 to 10 with at most 4 decimals, like 1.25':
    'Rhowch ffactor o 0 i 10 gyda 4 lle degol ar y mwyaf, fel 1.25',
  'Write a line as: from | below | percent, such as 100000 | 1000000 | 10. Leave the middle empty for no end':
    'Ysgrifennwch linell fel: o | islaw | canran, fel 100000 | 1000000 | 10. Gadewch y canol yn wag os nad oes pen',
  'Write a line as: decile | factor, such as 1 | 1.5': 'Ysgrifennwch linell fel: degradd | ffactor, fel 1 | 1.5',
  'Write a line as: code | name | Welsh name | measures. No dash begins a theme, - an outcome, -- a criterion':
    'Ysgrifennwch linell fel: cod | enw | enw Cymraeg | mesurau. Dim llinell doriad ar gyfer thema, - ar gyfer canlyniad, -- ar gyfer maen prawf',
  'Only a criterion (--) has measures': 'Dim ond maen prawf (--) sydd â mesurau',
  'Begin with a theme: a line without a dash': 'Dechreuwch gyda thema: llinell heb linell doriad',
  'Put an outcome (-) above this criterion': 'Rhowch ganlyniad (-) uwchben y maen prawf hwn',
  'An authority has at most {n} frameworks': 'Mae gan awdurdod {n} o fframweithiau ar y mwyaf',
  'There is a draft of this framework already: change or publish that one first':
    'Mae drafft o’r fframwaith hwn eisoes: newidiwch neu cyhoeddwch hwnnw yn gyntaf',
  'Somebody changed this draft since you read it: read it again and repeat your change':
    'Newidiodd rhywun y drafft hwn ers i chi ei ddarllen: darllenwch ef eto ac ailadroddwch eich newid',
  'A published version is never changed. Draft the next version instead.':
    'Ni newidir fersiwn a gyhoeddwyd byth. Drafftiwch y fersiwn nesaf yn lle hynny.',
  'Give the first day on which notices fall under it': 'Rhowch y diwrnod cyntaf y mae hysbysiadau’n dod oddi tano',
  'The last day is before the first': 'Mae’r diwrnod olaf cyn y cyntaf',
  'There is no measure “{words}” in the set “{words2}”': 'Nid oes mesur “{words}” yn y set “{words2}”',
  'Give the contract’s value above 0 in pounds, like 200000.00':
    'Rhowch werth y contract, uwch na 0, mewn punnoedd, fel 200000.00',
  'Give the staffing baseline above 0 in full-time jobs, like 4.5':
    'Rhowch y llinell sylfaen staffio, uwch na 0, mewn swyddi llawn-amser, fel 4.5',
};

/** What is said of a file of measures that is imported. */
export const importedSets: Catalogue = {
  'There is no column “{words}”. The columns are: {words2}': 'Nid oes colofn “{words}”. Y colofnau yw: {words2}',
  'The column “{words}” is there twice': 'Mae’r golofn “{words}” yno ddwywaith',
  'The column “{words}” is missing from the first line': 'Mae’r golofn “{words}” ar goll o’r llinell gyntaf',
  'One thing in the file needs attention; nothing was imported':
    'Mae angen sylw ar un peth yn y ffeil; ni fewnforiwyd dim',
  '{n} things in the file need attention; nothing was imported':
    'Mae angen sylw ar {n} o bethau yn y ffeil; ni fewnforiwyd dim',
  'The file is empty': 'Mae’r ffeil yn wag',
  'The file has headings and no measures': 'Mae gan y ffeil benawdau ond dim mesurau',
  'A set has at most {n} measures; this file has {n2}':
    'Mae gan set {n} o fesurau ar y mwyaf; mae gan y ffeil hon {n2}',
  'This line has {n} columns instead of {n2}. Was the file cut off, or is a comma not in quotation marks?':
    'Mae gan y llinell hon {n} o golofnau yn lle {n2}. A dorrwyd y ffeil yn fyr, neu a oes coma heb ddyfynodau?',
  'The {code} is missing': 'Mae {code} ar goll',
  'A value needs its price year, like 2024 or 2024/25': 'Mae angen blwyddyn brisiau ar werth, fel 2024 neu 2024/25',
  'Give the price year as 2024 or 2024/25': 'Rhowch y flwyddyn brisiau fel 2024 neu 2024/25',
  'The code {words} is on line {n} already': 'Mae’r cod {words} ar linell {n} eisoes',
  'A quotation mark that opens here is never closed. Was the file cut off?':
    'Mae dyfynnod sy’n agor yma heb ei gau. A dorrwyd y ffeil yn fyr?',
  'This line is longer than a measure can be': 'Mae’r llinell hon yn hirach nag y gall mesur fod',
  'This line is not CSV: put texts with quotation marks or commas into quotation marks, and double those inside':
    'Nid CSV yw’r llinell hon: rhowch destunau sydd â dyfynodau neu gomas mewn dyfynodau, a dyblwch y rhai y tu mewn',
  'The file is not in UTF-8. In the spreadsheet choose “CSV UTF-8” when you save it, or send the spreadsheet itself.':
    'Nid yw’r ffeil mewn UTF-8. Yn y daenlen dewiswch “CSV UTF-8” wrth ei chadw, neu anfonwch y daenlen ei hun.',
  'This is not a spreadsheet in the .xlsx form, or it was cut off. Open and save it again, or send it as CSV UTF-8.':
    'Nid taenlen ar ffurf .xlsx yw hon, neu fe’i torrwyd yn fyr. Agorwch hi a’i chadw eto, neu anfonwch hi fel CSV UTF-8.',
  'The spreadsheet is too large when it is unpacked. Keep only the sheet with the measures, without pictures.':
    'Mae’r daenlen yn rhy fawr ar ôl ei dadbacio. Cadwch y ddalen â’r mesurau yn unig, heb luniau.',
  '“{words}” is not an amount. {said}': 'Nid yw “{words}” yn swm. {said}',
  'Give a short name of 1 to 20 small letters, digits and hyphens':
    'Rhowch enw byr o 1 i 20 o lythrennau bach, digidau a chysylltnodau',
  'Give the set’s name, 1 to 200 characters': 'Rhowch enw’r set, 1 i 200 nod',
  'Say who publishes it, 1 to 200 characters': 'Dywedwch pwy sy’n ei chyhoeddi, 1 i 200 nod',
  'State the licence you have it under, such as CC BY-NC-ND 4.0':
    'Nodwch y drwydded sydd gennych ar ei chyfer, fel CC BY-NC-ND 4.0',
  'Choose a file of at most 5 MB': 'Dewiswch ffeil o 5 MB ar y mwyaf',
  'You have a set of that short name already: remove it first, or choose another':
    'Mae gennych set â’r enw byr hwnnw eisoes: tynnwch hi yn gyntaf, neu dewiswch un arall',
  'An authority has at most {n} sets': 'Mae gan awdurdod {n} o setiau ar y mwyaf',
};

/** Why a national framework holds for a notice, as a gap in the weight of social value tells it. */
export const choices: Catalogue = {
  'No national framework is listed for notices of {code}.':
    'Nid oes fframwaith cenedlaethol wedi’i restru ar gyfer hysbysiadau {code}.',
  'The notice is dated {code}. From {code2} to {code3} the framework is {words}.':
    'Dyddiad yr hysbysiad yw {code}. O {code2} i {code3} y fframwaith yw {words}.',
  'The notice is dated {code}. From {code2} on the framework is {words}.':
    'Dyddiad yr hysbysiad yw {code}. O {code2} ymlaen y fframwaith yw {words}.',
  'At {n} including VAT, social value weighs at least {n2} % of {thing}.':
    'Ar {n} gan gynnwys TAW, mae gwerth cymdeithasol yn pwyso o leiaf {n2} % o {thing}.',
  'At {n} including VAT the contract is below {n2}, where the framework begins: it asks for no weight.':
    'Ar {n} gan gynnwys TAW mae’r contract o dan {n2}, lle mae’r fframwaith yn dechrau: nid yw’n gofyn am bwysiad.',
  'From {n} at least {n2} key performance indicators are about social value.':
    'O {n} mae o leiaf {n2} dangosydd perfformiad allweddol yn ymwneud â gwerth cymdeithasol.',
  '{words} may be used instead on that date.': 'Gellir defnyddio {words} yn ei le ar y dyddiad hwnnw.',
  'It binds central government.': 'Mae’n rhwymo llywodraeth ganolog.',
  'It does not bind councils, combined authorities or the NHS. They may adopt it, or write their own.':
    'Nid yw’n rhwymo cynghorau, awdurdodau cyfun na’r GIG. Cânt ei fabwysiadu, neu ysgrifennu eu fframwaith eu hunain.',
};
