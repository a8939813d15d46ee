import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of the way to a contract, its stages and its timeline. */
export const design: Catalogue = {
  'Only competitive flexible and light touch procedures have stages':
    'Dim ond gweithdrefnau hyblyg cystadleuol a chyffyrddiad ysgafn sydd â chamau',
  'Use at most {n} stages': 'Defnyddiwch {n} o gamau ar y mwyaf',
  'Say which stages the procedure has': 'Dywedwch pa gamau sydd gan y weithdrefn',
  'The last stage takes the final tenders': 'Mae’r cam olaf yn derbyn y tendrau terfynol',
  'Final tenders come last': 'Daw tendrau terfynol yn olaf',
  'Requests to participate come first': 'Daw ceisiadau i gymryd rhan yn gyntaf',
  'Criteria are made more exact for all who came this far: leave this out':
    'Gwneir meini prawf yn fanylach i bawb a ddaeth hyd yma: gadewch hyn allan',
  'Nobody goes on from the last stage: leave this out': 'Nid oes neb yn mynd ymlaen o’r cam olaf: gadewch hyn allan',
  'Set a deadline after that of the stage before': 'Pennwch ddyddiad cau ar ôl un y cam blaenorol',
  'No more than {n} suppliers come this far': 'Nid oes mwy na {n} o gyflenwyr yn dod hyd yma',
  'Set the deadline of this stage': 'Pennwch ddyddiad cau’r cam hwn',
  'Stages before the final tenders cannot be run here yet: a tender is published with one stage, its final tenders':
    'Ni ellir cynnal camau cyn y tendrau terfynol yma eto: cyhoeddir tendr ag un cam, ei dendrau terfynol',
  'This draft came from a notice and has no route, which stages hang on: begin it as a copy':
    'Daeth y drafft hwn o hysbysiad ac nid oes ganddo’r llwybr y mae camau’n dibynnu arno: dechreuwch ef fel copi',
  'This draft came from a notice and has no route, which the rules of time hang on: begin it as a copy':
    'Daeth y drafft hwn o hysbysiad ac nid oes ganddo’r llwybr y mae rheolau amser yn dibynnu arno: dechreuwch ef fel copi',
  'This day is planned already': 'Mae’r diwrnod hwn wedi’i gynllunio eisoes',
  'Plan the day of the notice: it chooses the rules': 'Cynlluniwch ddiwrnod yr hysbysiad: ef sy’n dewis y rheolau',
  'Enter what the contract is expected to be worth: its value decides the route':
    'Rhowch beth y disgwylir i’r contract fod yn werth: ei werth sy’n penderfynu’r llwybr',
  'This way is not open to the tender: choose one that its nation, subject, value and notice date allow':
    'Nid yw’r ffordd hon ar agor i’r tendr: dewiswch un y mae ei genedl, ei bwnc, ei werth a dyddiad ei hysbysiad yn ei chaniatáu',
  'Say what the fund gives': 'Dywedwch beth mae’r gronfa’n ei roi',
  'Leave this out: a grant has a fund, no value': 'Gadewch hyn allan: mae gan grant gronfa, nid gwerth',
  'Leave this out: only a grant has a fund': 'Gadewch hyn allan: dim ond grant sydd â chronfa',
  'The way that was chosen is not open to a notice of today.':
    'Nid yw’r ffordd a ddewiswyd ar agor i hysbysiad heddiw.',
  'Begin the tender again as a copy, on a way that is open.':
    'Dechreuwch y tendr eto fel copi, ar ffordd sydd ar agor.',
  'Begin with a template or with an earlier tender, not with both':
    'Dechreuwch gyda thempled neu gyda thendr cynharach, nid gyda’r ddau',
};

/** Rules of time as the plan of a tender tells them. */
export const timelines: Catalogue = {
  'Choose {date} or later.': 'Dewiswch {date} neu’n hwyrach.',
  '{thing} comes after {thing2}.': 'Daw {thing} ar ôl {thing2}.',
  '{thing} comes on the same day as or after {thing2}.': 'Daw {thing} ar yr un diwrnod â neu ar ôl {thing2}.',
  'The terms of the deal give {n} week from signing to the first day of the work.':
    'Mae telerau’r fargen yn rhoi {n} wythnos o’r llofnodi i ddiwrnod cyntaf y gwaith.',
  'The terms of the deal give {n} weeks from signing to the first day of the work.':
    'Mae telerau’r fargen yn rhoi {n} wythnos o’r llofnodi i ddiwrnod cyntaf y gwaith.',
  'So late a deadline leaves no time for what the law asks for after it. {said} ({words})':
    'Nid yw dyddiad cau mor hwyr yn gadael amser i’r hyn y mae’r gyfraith yn gofyn amdano ar ei ôl. {said} ({words})',
  'Set a deadline after the day of the notice': 'Pennwch ddyddiad cau ar ôl diwrnod yr hysbysiad',
  'Bids have at least {n} calendar days from the notice: {thing}.':
    'Mae gan gynigion o leiaf {n} diwrnod calendr o’r hysbysiad: {thing}.',
  'Requests to participate have at least {n} calendar days from the notice: {thing}.':
    'Mae gan geisiadau i gymryd rhan o leiaf {n} diwrnod calendr o’r hysbysiad: {thing}.',
  'The earliest day for them is {code}.': 'Y diwrnod cynharaf iddynt yw {code}.',
  'After the award notice nothing is signed for {n} working days.':
    'Ar ôl yr hysbysiad dyfarnu ni lofnodir dim am {n} diwrnod gwaith.',
  'A contract begins only after standstill.': 'Dim ond ar ôl y cyfnod segur y mae contract yn dechrau.',
};

/** Why a way to a contract is closed, as far as figures are part of it. */
export const routes: Catalogue = {
  'The notice is planned for {date}. The threshold then is {n} including VAT, and {n2} reaches it.':
    'Bwriedir yr hysbysiad ar gyfer {date}. Y trothwy bryd hynny yw {n} gan gynnwys TAW, ac mae {n2} yn ei gyrraedd.',
  'The notice is planned for {date}. The threshold then is {n} including VAT, and {n2} is below it.':
    'Bwriedir yr hysbysiad ar gyfer {date}. Y trothwy bryd hynny yw {n} gan gynnwys TAW, ac mae {n2} oddi tano.',
  'Contracts are notified from {n}.': 'Hysbysir contractau o {n}.',
  'Thresholds include VAT: {n} and {n2} % is {n3}. If another rate holds, enter the value including VAT.':
    'Mae’r trothwyon yn cynnwys TAW: {n} a {n2} % yw {n3}. Os oes cyfradd arall yn gymwys, rhowch y gwerth gan gynnwys TAW.',
  'Northern Ireland has no provider selection regime: health care is a light touch service there.':
    'Nid oes gan Ogledd Iwerddon gyfundrefn dewis darparwyr: gwasanaeth cyffyrddiad ysgafn yw gofal iechyd yno.',
};
