import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of rounds in which residents say what an area needs, and of councillors' questions. */
export const voices: Catalogue = {
  'This round has not opened yet': 'Nid yw’r rownd hon wedi agor eto',
  'This round is still open: it can be closed once its closing time has passed':
    'Mae’r rownd hon yn dal ar agor: gellir ei chau unwaith y bydd ei hamser cau wedi mynd heibio',
  'This round has ended: needs and ballots are no longer taken on line':
    'Mae’r rownd hon wedi dod i ben: ni dderbynnir anghenion na phleidleisiau ar-lein mwyach',
  'This round has ended and was counted: nothing of it changes any more':
    'Mae’r rownd hon wedi dod i ben ac fe’i cyfrifwyd: nid oes dim ohoni’n newid mwyach',
  'Choose at least one need': 'Dewiswch o leiaf un angen',
  'Choose at most {n}': 'Dewiswch {n} ar y mwyaf',
  'Each need may be chosen once': 'Gellir dewis pob angen unwaith',
  'This need is not, or no longer, to choose from': 'Nid yw’r angen hwn ymhlith y rhai i’w dewis, neu nid yw mwyach',
  'Staff enter ballots on paper or by phone': 'Mae staff yn cofnodi pleidleisiau ar bapur neu dros y ffôn',
  'No ward that is known here has this code': 'Nid oes gan ward sy’n hysbys yma’r cod hwn',
  'No place that is known here has this code': 'Nid oes gan le sy’n hysbys yma’r cod hwn',
  'A list has at most {n} councillors': 'Mae gan restr {n} o gynghorwyr ar y mwyaf',
  'Choose a published tender of this authority': 'Dewiswch dendr a gyhoeddwyd gan yr awdurdod hwn',
  'This answer was corrected too often: note a new question':
    'Cywirwyd yr ateb hwn yn rhy aml: cofnodwch gwestiwn newydd',
  'Give a random text of 20 to 100 letters, digits, - and _':
    'Rhowch destun ar hap o 20 i 100 o lythrennau, digidau, - a _',
  'Name the bundle of sheets, in 1 to 50 characters': 'Enwch y bwndel o ddalennau, mewn 1 i 50 nod',
  'Number the sheet from 1 to {n}': 'Rhifwch y ddalen o 1 i {n}',
  'Give the day it came, from {code} to {code2} and not in the future':
    'Rhowch y diwrnod y daeth, o {code} i {code2} ac nid yn y dyfodol',
  'Give the round a title of 1 to {n} characters': 'Rhowch deitl o 1 i {n} nod i’r rownd',
  'Give the title in 1 to {n} characters': 'Rhowch y teitl mewn 1 i {n} nod',
  'Let people choose 1 to {n} needs': 'Gadewch i bobl ddewis 1 i {n} o anghenion',
  'Begin with at most {n} needs': 'Dechreuwch gyda {n} o anghenion ar y mwyaf',
  'Give the day on which it was asked, today at the latest': 'Rhowch y diwrnod y’i gofynnwyd, heddiw fan bellaf',
  'Say whether it came by letter, by e-mail or at a meeting':
    'Dywedwch a ddaeth drwy lythyr, drwy e-bost neu mewn cyfarfod',
  'Say where it can be found in one line of 1 to {n} characters':
    'Dywedwch ble y gellir dod o hyd iddo mewn un llinell o 1 i {n} nod',
  'This need is of another round': 'Mae’r angen hwn o rownd arall',
  'Another councillor of this ward is listed with this address':
    'Mae cynghorydd arall o’r ward hon wedi’i restru â’r cyfeiriad hwn',
  'Give the councillor’s name in one line of 1 to {n} characters':
    'Rhowch enw’r cynghorydd mewn un llinell o 1 i {n} nod',
  'This is not an e-mail address, such as name@example.org': 'Nid cyfeiriad e-bost yw hwn, fel enw@example.org',
  'This sheet of the bundle was entered before; the next one is {code}':
    'Cofnodwyd y ddalen hon o’r bwndel o’r blaen; yr un nesaf yw {code}',
  'Too many came from this internet connection: try again later, or ask the council for a paper ballot':
    'Daeth gormod o’r cysylltiad rhyngrwyd hwn: rhowch gynnig arall arni’n nes ymlaen, neu gofynnwch i’r cyngor am bleidlais bapur',
  'Too many attempts: try again later': 'Gormod o ymdrechion: rhowch gynnig arall arni’n nes ymlaen',
  'This link was used already or is too old. Ask the question again on the page of the ward.':
    'Defnyddiwyd y ddolen hon eisoes neu mae’n rhy hen. Gofynnwch y cwestiwn eto ar dudalen y ward.',
  'Somebody answered since you read the question: read their answer, and correct it if need be':
    'Atebodd rhywun ers i chi ddarllen y cwestiwn: darllenwch eu hateb, a’i gywiro os oes angen',
  'This was decided: what is shown can only be merged': 'Penderfynwyd ar hyn: dim ond uno’r hyn a ddangosir y gellir',
  'Say why it is declined': 'Dywedwch pam y’i gwrthodir',
  'Choose another need of this round that is shown': 'Dewiswch angen arall o’r rownd hon a ddangosir',
  'Say what is needed in one line of 1 to {n} characters': 'Dywedwch beth sydd ei angen mewn un llinell o 1 i {n} nod',
  'The round must close in the future': 'Rhaid i’r rownd gau yn y dyfodol',
  'The round must close after it opens': 'Rhaid i’r rownd gau ar ôl iddi agor',
  'Too many proposals wait to be looked at: try again in a few days':
    'Mae gormod o gynigion yn aros i rywun edrych arnynt: rhowch gynnig arall arni ymhen ychydig ddyddiau',
};
