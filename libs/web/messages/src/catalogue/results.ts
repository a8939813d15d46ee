import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of a scored lot and of asking for its scoring. */
export const results: Catalogue = {
  'Without {words}, {words2} would stand before {words3}.': 'Heb {words}, byddai {words2} o flaen {words3}.',
  '{words} would win.': '{words} fyddai’n ennill.',
  'What a bid earns for “{words}” depends on the other bids: a rival that withdraws can change it.':
    'Mae’r hyn y mae cynnig yn ei ennill am “{words}” yn dibynnu ar y cynigion eraill: gall cystadleuydd sy’n tynnu’n ôl ei newid.',
  'If {words} withdrew, {words2}.': 'Pe bai {words} yn tynnu’n ôl: {words2}.',
  'Social value weighs {n} %, less than the minimum of {n2} %.':
    'Mae gwerth cymdeithasol yn pwyso {n} %, llai na’r isafswm o {n2} %.',
  'The price of {words} is far below the others. Ask for an explanation before you rely on it or disregard it.':
    'Mae pris {words} ymhell islaw’r lleill. Gofynnwch am eglurhad cyn dibynnu arno neu ei ddiystyru.',
  '{words} tie. The published last-resort rule settles it.':
    'Mae {words} yn gyfartal. Y rheol derfynol a gyhoeddwyd sy’n ei setlo.',
  '{words} is the only ranked bid.': '{words} yw’r unig gynnig mewn trefn.',
  '“{words}” separates nobody: all ranked bids earn the same points.':
    'Nid yw “{words}” yn gwahanu neb: mae pob cynnig mewn trefn yn ennill yr un pwyntiau.',
  '{words} stands before {words2} although it is better on nothing and worse on something.':
    'Mae {words} o flaen {words2} er nad yw’n well ar ddim ac er ei fod yn waeth ar rywbeth.',
  'Under “{words}” equal gaps in price earn unequal points.':
    'O dan “{words}” mae bylchau cyfartal mewn pris yn ennill pwyntiau anghyfartal.',
  'The published {thing} of “{words}” gives {words2} the same points although they differ.':
    'Mae’r {thing} a gyhoeddwyd ar gyfer “{words}” yn rhoi’r un pwyntiau i {words2} er eu bod yn wahanol.',
  '{words} may count one benefit twice: commitments {words2} serve the same people and outcome.':
    'Gall {words} gyfrif un budd ddwywaith: mae ymrwymiadau {words2} yn gwasanaethu’r un bobl a’r un canlyniad.',
  'The true weight of “{words}”, {n} %, cannot be written at the published precision.':
    'Ni ellir ysgrifennu gwir bwysiad “{words}”, {n} %, â’r lleoedd degol a gyhoeddwyd.',
  '{words} offers more social value than seems plausible for its price. Check that it can be delivered.':
    'Mae {words} yn cynnig mwy o werth cymdeithasol nag sy’n ymddangos yn gredadwy am ei bris. Gwiriwch y gellir ei gyflawni.',
  'With more than {n} ranked bids, the weight sweep and the withdrawal checks were left out.':
    'Gyda mwy na {n} o gynigion mewn trefn, gadewyd allan y pwysiadau eraill a’r gwiriadau tynnu’n ôl.',
  '{words} and {words2} have the same total. By the published tie-break {words3} stands first: its price is lower.':
    'Mae gan {words} a {words2} yr un cyfanswm. Yn ôl y rheol a gyhoeddwyd {words3} sy’n gyntaf: mae ei bris yn is.',
  '{words} and {words2} have the same total. By the published tie-break {words3} stands first: it has more points for “{words4}”.':
    'Mae gan {words} a {words2} yr un cyfanswm. Yn ôl y rheol a gyhoeddwyd {words3} sy’n gyntaf: mae ganddo fwy o bwyntiau am “{words4}”.',
  'The lot cannot be scored as it stands.': 'Ni ellir sgorio’r lot fel y mae.',
  'The scoring broke down five times. Ask again; if it repeats, tell support.':
    'Torrodd y sgorio i lawr bum gwaith. Gofynnwch eto; os bydd yn digwydd eto, rhowch wybod i’r tîm cymorth.',
  'There is no such lot': 'Nid oes lot o’r fath',
  'There is no such bid': 'Nid oes cynnig o’r fath',
  'A lot is scored after it is closed and before it is awarded': 'Sgorir lot ar ôl ei gau a chyn ei ddyfarnu',
  '{words} has no agreed grade for “{words2}”': 'Nid oes gan {words} sgôr y cytunwyd arni am “{words2}”',
  '{n} agreed grade is missing': 'Mae {n} sgôr y cytunwyd arni ar goll',
  '{n} agreed grades are missing': 'Mae {n} o sgorau y cytunwyd arnynt ar goll',
  'Bids are graded after the tender is closed and before its scoring is asked for, and only those that stand':
    'Graddir cynigion ar ôl cau’r tendr a chyn gofyn am ei sgorio, a dim ond y rhai sy’n sefyll',
  'This is not a graded criterion of the lot': 'Nid maen prawf wedi’i raddio o’r lot yw hwn',
  'The published scale allows one of {words}': 'Mae’r raddfa a gyhoeddwyd yn caniatáu un o {words}',
  'The published scale allows from {n} to {n2}': 'Mae’r raddfa a gyhoeddwyd yn caniatáu o {n} i {n2}',
  'No evaluator has graded this yet': 'Nid oes gwerthuswr wedi graddio hwn eto',
  'The panel has agreed on this grade already': 'Mae’r panel wedi cytuno ar y radd hon eisoes',
  '“{words}” has no public value. Grade it, or import a set that values it.':
    'Nid oes gan “{words}” werth cyhoeddus. Graddiwch ef, neu mewnforiwch set sy’n rhoi gwerth iddo.',
};
