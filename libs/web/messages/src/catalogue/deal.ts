import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of terms, offers, budgets, funds and what a published tender may change. */
export const deal: Catalogue = {
  'Leave this out: only a fixed uplift has a percentage': 'Gadewch hyn allan: dim ond codiad sefydlog sydd â chanran',
  'Enter a percentage a year below 100 with up to 2 decimals':
    'Rhowch ganran y flwyddyn o dan 100 gyda hyd at 2 le degol',
  'Enter the cover in pounds: more than £0': 'Rhowch y swm yswiriant mewn punnoedd: mwy na £0',
  'Leave this out: only a condition about experience has it':
    'Gadewch hyn allan: dim ond amod ynghylch profiad sydd ag ef',
  'Leave this out: only a condition about a register has it':
    'Gadewch hyn allan: dim ond amod ynghylch cofrestr sydd ag ef',
  'Leave this out: only a condition about finances has it': 'Gadewch hyn allan: dim ond amod ynghylch arian sydd ag ef',
  'There is no such document in the tender as it will stand: look at the list again':
    'Nid oes dogfen o’r fath yn y tendr fel y bydd yn sefyll: edrychwch ar y rhestr eto',
  'A document is exchanged or withdrawn once: choose one of the two':
    'Unwaith y caiff dogfen ei chyfnewid neu ei thynnu’n ôl: dewiswch un o’r ddau',
  'A tender has at most {n} documents: withdraw one, or put several into one file':
    'Mae gan dendr {n} dogfen ar y mwyaf: tynnwch un yn ôl, neu rhowch sawl un mewn un ffeil',
  'Upload a file for each document: this one is another’s':
    'Llwythwch ffeil i fyny ar gyfer pob dogfen: mae’r un hon yn perthyn i un arall',
  'Say how many like contracts: one, for example': 'Dywedwch sawl contract tebyg: un, er enghraifft',
  'Leave this out: only a condition about finances has a turnover':
    'Gadewch hyn allan: dim ond amod am gyllid sydd â throsiant',
  'Enter the value of a contract in pounds: more than £0': 'Rhowch werth contract mewn punnoedd: mwy na £0',
  'Enter a turnover in pounds: more than £0': 'Rhowch drosiant mewn punnoedd: mwy na £0',
  'Shorten the contract and its extension to {n} months together.':
    'Byrhewch y contract a’i estyniad i {n} mis gyda’i gilydd.',
  'Open the tender to everybody, or keep it for those whom the law allows.':
    'Agorwch y tendr i bawb, neu ei gadw ar gyfer y rhai y mae’r gyfraith yn eu caniatáu.',
  'This tender is not one of them.': 'Nid yw’r tendr hwn yn un ohonynt.',
  'This tender is not one of them: this holds only from {date}.':
    'Nid yw’r tendr hwn yn un ohonynt: dim ond o {date} y mae hyn yn dal.',
  'Say in how many days a valid invoice is paid.': 'Dywedwch ymhen sawl diwrnod y telir anfoneb ddilys.',
  'Say which insurance you ask for, or that you ask for none.':
    'Dywedwch pa yswiriant yr ydych yn gofyn amdano, neu nad ydych yn gofyn am ddim.',
  'Say for how many months the contract runs.': 'Dywedwch am sawl mis y mae’r contract yn rhedeg.',
  'Say who may bid: anybody, or only some.': 'Dywedwch pwy all gynnig: unrhyw un, neu rai yn unig.',
  'Say whether people come over with the work (TUPE), or that this is not known yet.':
    'Dywedwch a yw pobl yn trosglwyddo gyda’r gwaith (TUPE), neu nad yw hynny’n hysbys eto.',
  'The places of the lot have changed since the place factors were set: set the factors again':
    'Mae lleoedd y lot wedi newid ers pennu’r ffactorau lle: pennwch y ffactorau eto',
  'Say first where the lot is carried out: a factor is of its places':
    'Dywedwch yn gyntaf ble y cyflawnir y lot: mae ffactor yn perthyn i’w leoedd',
  'Give at least one factor; what is left out counts 1':
    'Rhowch o leiaf un ffactor; mae’r hyn a adewir allan yn cyfrif 1',
  'Leave these out: the factors go by the other': 'Gadewch y rhain allan: yn ôl y llall y mae’r ffactorau',
  'This decile is in the list already': 'Mae’r degradd hwn yn y rhestr eisoes',
  'A decile is a whole number from 1 to 10': 'Rhif cyfan o 1 i 10 yw degradd',
  'Choose one of the places of the lot': 'Dewiswch un o leoedd y lot',
  'Enter a factor from 0 to {n} with up to 4 decimals, like 1.25':
    'Rhowch ffactor o 0 i {n} gyda hyd at 4 lle degol, fel 1.25',
};

export const offers: Catalogue = {
  'The answer to {code} is missing': 'Mae’r ateb i {code} ar goll',
  'This lot asks no such question': 'Nid yw’r lot hwn yn gofyn cwestiwn o’r fath',
  'This question is answered twice': 'Atebwyd y cwestiwn hwn ddwywaith',
  'An answer has 1 to {n} characters': 'Mae gan ateb 1 i {n} nod',
  'Take out 1 word: the answer has {n}, and the limit is {n2}':
    'Tynnwch 1 gair allan: mae gan yr ateb {n}, a’r terfyn yw {n2}',
  'Take out {n} words: the answer has {n2}, and the limit is {n3}':
    'Tynnwch {n} o eiriau allan: mae gan yr ateb {n2}, a’r terfyn yw {n3}',
  'Give the price including VAT: all bids for this lot are compared on that basis':
    'Rhowch y pris gan gynnwys TAW: ar y sail honno y cymherir pob cynnig ar gyfer y lot hwn',
  'Give the price excluding VAT: all bids for this lot are compared on that basis':
    'Rhowch y pris heb gynnwys TAW: ar y sail honno y cymherir pob cynnig ar gyfer y lot hwn',
  'This lot does not count that measure': 'Nid yw’r lot hwn yn cyfrif y mesur hwnnw',
  'A quantity is more than 0 and has up to six decimals': 'Mae maint yn fwy na 0 ac mae ganddo hyd at chwe lle degol',
  'A commitment runs for 1 to 60 years': 'Mae ymrwymiad yn para 1 i 60 mlynedd',
  'Say where the benefit lands: at least one place': 'Dywedwch ble mae’r budd yn cyrraedd: o leiaf un lle',
  'One application may ask for at most {n}': 'Gall un cais ofyn am {n} ar y mwyaf',
  'One application cannot get more than the whole fund, {n}': 'Ni all un cais gael mwy na’r gronfa gyfan, {n}',
  'Enter how much there is to give: more than £0': 'Rhowch faint sydd i’w roi: mwy na £0',
  'Enter the most one application may ask for: more than £0': 'Rhowch y mwyaf y gall un cais ofyn amdano: mwy na £0',
};

export const amendments: Catalogue = {
  'Who may bid: it stands from publication on. To change it, abandon this tender and start again':
    'Pwy all gynnig: mae’n sefyll o’r cyhoeddi ymlaen. I’w newid, rhowch y gorau i’r tendr hwn a dechreuwch eto',
  'How the tender is split into lots: it stands from publication on. To change it, abandon this tender and start again':
    'Sut y rhennir y tendr yn lotiau: mae’n sefyll o’r cyhoeddi ymlaen. I’w newid, rhowch y gorau i’r tendr hwn a dechreuwch eto',
  'What bidders must show to take part: it stands from publication on. To change it, abandon this tender and start again':
    'Yr hyn y mae’n rhaid i gynigwyr ei ddangos i gymryd rhan: mae’n sefyll o’r cyhoeddi ymlaen. I’w newid, rhowch y gorau i’r tendr hwn a dechreuwch eto',
  'Change something: this is what the tender says already': 'Newidiwch rywbeth: dyma mae’r tendr yn ei ddweud eisoes',
  'The deadline can only be moved to a later moment than {code}: suppliers plan by it':
    'Dim ond i foment ddiweddarach na {code} y gellir symud y dyddiad cau: mae cyflenwyr yn cynllunio yn ei ôl',
  'Questions end before bids do: choose a moment before the deadline':
    'Daw cwestiynau i ben cyn cynigion: dewiswch foment cyn y dyddiad cau',
  'Whether questions have an end was said at publication, and stands':
    'Dywedwyd wrth gyhoeddi a oes diwedd i gwestiynau, ac mae hynny’n sefyll',
  'The end of questions can only be moved to a later moment than {code} that is still to come':
    'Dim ond i foment ddiweddarach na {code}, sydd eto i ddod, y gellir symud diwedd y cwestiynau',
  'Only a published tender is amended, and this one is {thing}: change the draft itself':
    'Dim ond tendr a gyhoeddwyd a ddiwygir, ac mae hwn {thing}: newidiwch y drafft ei hun',
  'Only a published tender is amended, and this one is {thing}':
    'Dim ond tendr a gyhoeddwyd a ddiwygir, ac mae hwn {thing}',
  'The deadline was {code}: after it nothing is amended': 'Y dyddiad cau oedd {code}: ni ddiwygir dim ar ei ôl',
};

export const budgets: Catalogue = {
  'This lot is in the plan already': 'Mae’r lot hwn yn y cynllun eisoes',
  'This place is in the plan already': 'Mae’r lle hwn yn y cynllun eisoes',
  'This financial year is in the plan already': 'Mae’r flwyddyn ariannol hon yn y cynllun eisoes',
  'The contract does not run in this financial year': 'Nid yw’r contract yn rhedeg yn y flwyddyn ariannol hon',
  'Enter the first day of a month: the plan counts whole months':
    'Rhowch ddiwrnod cyntaf mis: mae’r cynllun yn cyfrif misoedd cyfan',
  'This tender has no such lot': 'Nid oes gan y tendr hwn lot o’r fath',
  'Enter {n} yearly costs: one for each year of the contract':
    'Rhowch {n} o gostau blynyddol: un am bob blwyddyn o’r contract',
  'Enter how many are bought in one place at least, or leave out what is bought':
    'Rhowch faint a brynir mewn un lle o leiaf, neu gadewch yr hyn a brynir allan',
  'Choose a place of this lot: they are set in the deal terms':
    'Dewiswch le o’r lot hwn: fe’u pennir yn nhelerau’r fargen',
  'Enter the day of the approval: this one is yet to come': 'Rhowch ddiwrnod y gymeradwyaeth: mae’r un hwn eto i ddod',
};
