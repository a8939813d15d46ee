import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of statutory notices. Their rules and fixes come from the core. */
export const notices: Catalogue = {
  'Enter the number on the national platform, such as PDTL-7248-GWZW':
    'Rhowch y rhif ar y llwyfan cenedlaethol, megis PDTL-7248-GWZW',
  'Enter a telephone number, such as 01632 960 001': 'Rhowch rif ffôn, megis 01632 960 001',
  'Enter the address of a website, such as https://www.council.gov.uk':
    'Rhowch gyfeiriad gwefan, megis https://www.council.gov.uk',
  'Choose a region from the list': 'Dewiswch ranbarth o’r rhestr',
  'This answer is published already': 'Mae’r ateb hwn eisoes wedi’i gyhoeddi',
  'There is no published answer of this number': 'Nid oes ateb cyhoeddedig â’r rhif hwn',
  'Somebody changed these details since you read them: read them again and repeat your change':
    'Newidiodd rhywun y manylion hyn ers i chi eu darllen: darllenwch hwy eto ac ailadroddwch eich newid',
  'Prepare the tender notice (UK4): it goes out when the tender is published.':
    'Paratowch yr hysbysiad tendro (UK4): mae’n mynd allan pan gyhoeddir y tendr.',
  'In the tender notice (UK4): {said}. {said2}. ({words})': 'Yn yr hysbysiad tendro (UK4): {said}. {said2}. ({words})',
  'Move the deadline to {date} or later': 'Symudwch y dyddiad cau i {date} neu’n hwyrach',
  'The value is at or above {n} including VAT: choose a covered procurement, light touch or not':
    'Mae’r gwerth yn {n} neu’n fwy, gan gynnwys TAW: dewiswch gaffaeliad dan y Ddeddf, cyffyrddiad ysgafn ai peidio',
  'The value is below {n} including VAT: choose one below the threshold':
    'Mae’r gwerth o dan {n}, gan gynnwys TAW: dewiswch un o dan y trothwy',
  'A {thing} is for a tender that is {things}; this one is {thing2}':
    'Mae {thing} ar gyfer tendr sydd {things}; mae hwn {thing2}',
  'A {thing} follows a {thing2} that the national platform has accepted; there is none':
    'Mae {thing} yn dilyn {thing2} y mae’r llwyfan cenedlaethol wedi’i dderbyn; nid oes un',
  'What was submitted is not changed: wait for the answer, or prepare another':
    'Ni newidir yr hyn a gyflwynwyd: arhoswch am yr ateb, neu paratowch un arall',
  'Somebody changed this notice since you read it: read it again and repeat your change':
    'Newidiodd rhywun yr hysbysiad hwn ers i chi ei ddarllen: darllenwch ef eto ac ailadroddwch eich newid',
  'One thing is missing or wrong in this notice': 'Mae un peth ar goll neu’n anghywir yn yr hysbysiad hwn',
  '{n} things are missing or wrong in this notice': 'Mae {n} o bethau ar goll neu’n anghywir yn yr hysbysiad hwn',
  'Another tender here publishes under the same open contracting id. An id names one procurement: import the notice once, or ask an operator which of the two is the right one':
    'Mae tendr arall yma yn cyhoeddi o dan yr un id contractio agored. Mae id yn enwi un caffaeliad: mewnforiwch yr hysbysiad unwaith, neu gofynnwch i weithredwr pa un o’r ddau yw’r un cywir',
  'The platform does not take our key: an operator must mend the settings':
    'Nid yw’r llwyfan yn derbyn ein hallwedd: rhaid i weithredwr drwsio’r gosodiadau',
  'The platform asks us to slow down': 'Mae’r llwyfan yn gofyn i ni arafu',
  'The platform is out of order (it answered {n})': 'Nid yw’r llwyfan yn gweithio (atebodd {n})',
  'The platform gave an answer that says nothing of the notice ({n})':
    'Rhoddodd y llwyfan ateb nad yw’n dweud dim am yr hysbysiad ({n})',
  'The platform was not reached': 'Ni lwyddwyd i gyrraedd y llwyfan',
  'The folder for notices could not be written': 'Ni ellid ysgrifennu’r ffolder ar gyfer hysbysiadau',
  'The folder for notices does not hold this one': 'Nid yw’r ffolder ar gyfer hysbysiadau yn cynnwys hwn',
  'The platform refused the notice and gave no reason': 'Gwrthododd y llwyfan yr hysbysiad heb roi rheswm',
};
