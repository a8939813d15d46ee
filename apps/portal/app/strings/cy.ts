import { cyDeal } from '@commonweal/documents';

import { cyGroundwork } from './cy-groundwork';
import { cyMeasures } from './cy-measures';
import { cyEngagement } from './cy-engagement';
import { cyNotices } from './cy-notices';

export const cy = {
  deal: cyDeal,
  groundwork: cyGroundwork,
  measures: cyMeasures,
  engagement: cyEngagement,
  notices: cyNotices,
  service: 'Cyfleoedd',
  serviceName: 'Cyfleoedd Commonweal',
  header: {
    places: 'Lleoedd',
    measures: 'Mesurau',
    notices: 'Hysbysiadau',
    organisations: 'Sefydliadau',
    signIn: 'Mewngofnodi',
    signOut: 'Allgofnodi',
  },
  kind: { PRICE: 'Pris', QUALITY: 'Ansawdd', SOCIAL_VALUE: 'Gwerth cymdeithasol' },
  procedure: {
    open: 'Agored: gall unrhyw un wneud cynnig',
    selective: 'Dethol: caiff cyflenwyr eu rhoi ar restr fer yn gyntaf',
    limited: 'Cyfyngedig: cyflenwyr a wahoddwyd yn unig',
    direct: 'Dyfarniad uniongyrchol',
  },
  state: {
    PUBLISHED: 'Ar agor i gynigion',
    CLOSED: 'Ar gau i gynigion',
    EVALUATED: 'Yn cael ei benderfynu',
    AWARDED: 'Dyfarnwyd',
    CONTRACTED: 'Contract wedi’i lofnodi',
    ABANDONED: 'Rhoddwyd y gorau iddo',
  },
  standing: {
    PUBLISHED: 'Rhaid i gynigion gyrraedd cyn dydd {{moment}}.',
    CLOSED: 'Y dyddiad cau oedd dydd {{moment}}. Mae’r cynigion yn cael eu hasesu.',
    EVALUATED:
      'Y dyddiad cau oedd dydd {{moment}}. Mae’r cynigion wedi’u sgorio ac mae’r penderfyniad yn cael ei wneud.',
    AWARDED: 'Y dyddiad cau oedd dydd {{moment}}. Mae’r contract wedi’i ddyfarnu.',
    CONTRACTED: 'Y dyddiad cau oedd dydd {{moment}}. Mae’r contract wedi’i lofnodi.',
    ABANDONED: 'Daeth y caffaeliad hwn i ben heb ddyfarniad.',
    UNDATED: 'Nid oes dyddiad cau wedi’i bennu.',
  },
  fact: {
    deadline: 'Dyddiad cau',
    noDeadline: 'heb ei bennu',
    enquiryDeadline: 'Cwestiynau erbyn',
    value: 'Amcangyfrif o’r gwerth',
    noValue: 'heb ei nodi',
    procedure: 'Gweithdrefn',
    publishedAt: 'Cyhoeddwyd',
    reference: 'Cyfeirnod',
    suits: 'Dywed y prynwr ei fod yn addas i',
    suitsVcse: 'fentrau gwirfoddol, cymunedol a chymdeithasol',
    suitsSme: 'fentrau bach a chanolig',
    ocid: 'Rhif Contractio Agored',
  },
  list: {
    title: 'Dod o hyd i gyfle',
    lede: 'Contractau y mae cynghorau, cyrff y GIG ac awdurdodau cyfun yn eu prynu, ac ar beth y caiff pob un ei farnu.',
    search: 'Chwilio',
    searchHint: 'Yr hyn sydd ei angen, enw’r prynwr neu’r cyfeirnod',
    searchButton: 'Chwilio',
    count_zero: 'Dim cyfleoedd ({{count}})',
    count_one: '{{count}} cyfle',
    count_two: '{{count}} gyfle',
    count_few: '{{count}} chyfle',
    count_many: '{{count}} chyfle',
    count_other: '{{count}} cyfle',
    found_zero: 'Dim cyfleoedd ({{count}}) ar gyfer “{{words}}”',
    found_one: '{{count}} cyfle ar gyfer “{{words}}”',
    found_two: '{{count}} gyfle ar gyfer “{{words}}”',
    found_few: '{{count}} chyfle ar gyfer “{{words}}”',
    found_many: '{{count}} chyfle ar gyfer “{{words}}”',
    found_other: '{{count}} cyfle ar gyfer “{{words}}”',
    open: 'Ar agor i gynigion',
    noneOpen: 'Nid oes dim ar agor i gynigion ar hyn o bryd.',
    past: 'Wedi cau neu wedi’u penderfynu',
    pages: 'Tudalennau o gyfleoedd',
    firstPage: 'Tudalen gyntaf',
    nextPage: 'Tudalen nesaf',
  },
  offline: {
    title: 'Darllen all-lein',
    pdf: 'Popeth ar y dudalen hon fel PDF',
    word: 'Popeth ar y dudalen hon fel dogfen Word',
  },
  files: {
    title: 'Dogfennau',
    earlier: 'Ffeiliau cynharach',
    since: 'Gyda newid {{number}}',
    until: 'Yn rhan o hyn hyd newid {{number}}.',
    replaced: 'Yn ei lle:',
    withdrawn: 'Tynnwyd hi’n ôl.',
    kind: {
      SPECIFICATION: 'Manyleb',
      TERMS: 'Telerau’r contract',
      PRICING: 'Atodlen brisio',
      TUPE: 'Staff sy’n trosglwyddo (TUPE)',
      OTHER: 'Arall',
    },
    onRequest:
      'Gofynnwch i’r prynwr amdani yn y cyfeiriad yn yr hysbysiad tendr. Mae’n dweud pwy sy’n gweithio yno nawr, felly fe’i rhoddir i gynigwyr sy’n ymrwymo i’w chadw iddynt eu hunain.',
  },
  opportunity: {
    back: 'Pob cyfle',
    description: 'Beth sydd ei angen',
  },
  contact: {
    title: 'At bwy i ysgrifennu',
    email: 'E-bost',
    telephone: 'Ffôn',
    website: 'Gwefan',
    address: 'Cyfeiriad',
  },
  lot: {
    title: 'Lot {{number}}: {{title}}',
    criteria: 'Sut y dewisir yr enillydd',
    noCriteria: 'Nid yw’r prynwr wedi cyhoeddi meini prawf dyfarnu yma.',
    term: 'Mae’r contract yn rhedeg o ddydd {{from}} i ddydd {{to}}.',
    scoring: 'Sut y cyfrifir sgoriau',
    precision_zero:
      'Caiff sgoriau eu talgrynnu unwaith, heb leoedd degol ({{count}}). Y sgôr a ddangosir yw’r sgôr sy’n cyfrif.',
    precision_one:
      'Caiff sgoriau eu talgrynnu unwaith, i {{count}} lle degol. Y sgôr a ddangosir yw’r sgôr sy’n cyfrif.',
    precision_two:
      'Caiff sgoriau eu talgrynnu unwaith, i {{count}} le degol. Y sgôr a ddangosir yw’r sgôr sy’n cyfrif.',
    precision_few:
      'Caiff sgoriau eu talgrynnu unwaith, i {{count}} lle degol. Y sgôr a ddangosir yw’r sgôr sy’n cyfrif.',
    precision_many:
      'Caiff sgoriau eu talgrynnu unwaith, i {{count}} lle degol. Y sgôr a ddangosir yw’r sgôr sy’n cyfrif.',
    precision_other:
      'Caiff sgoriau eu talgrynnu unwaith, i {{count}} lle degol. Y sgôr a ddangosir yw’r sgôr sy’n cyfrif.',
    tieBreak: 'Caiff sgoriau cyfartal eu gwahanu gan y canlynol, yn y drefn hon: {{order}}.',
    lastResort: 'Os yw cynigion yn dal yn gyfartal: {{rule}}.',
    hash: 'Cafodd y meini prawf, y pwysiadau a’r rheolau eu cloi pan gyhoeddwyd hyn. Eu hôl bys (SHA-256):',
  },
  question: {
    heading: 'Beth a ofynnir i chi',
    limit_zero: '(dim mwy na {{count}} gair)',
    limit_one: '(dim mwy nag {{count}} gair)',
    limit_two: '(dim mwy na {{count}} air)',
    limit_few: '(dim mwy na {{count}} gair)',
    limit_many: '(dim mwy na {{count}} gair)',
    limit_other: '(dim mwy na {{count}} gair)',
    counting:
      'Mae gair yn sefyll rhwng bylchau ac mae llythyren neu ddigid ynddo. Ni dderbynnir cynnig ag ateb dros ei derfyn: dywedir wrthych o faint o eiriau, a gallwch ei anfon eto.',
  },
  criteria: {
    caption: 'Meini prawf dyfarnu a gwerth pob un yn y cyfan',
    name: 'Maen prawf',
    kind: 'Rhan',
    worth: 'Gwerth',
  },
  measure: {
    caption: 'Ymrwymiadau gwerth cymdeithasol sy’n cyfrif',
    name: 'Ymrwymiad',
    value: 'Gwerth',
    source: 'Ffynhonnell',
    perUnit: '{{amount}} am {{unit}} (prisiau {{year}})',
    gradedOnly: 'dim gwerth mewn punnoedd, wedi’i raddio; cyfrifir mewn: {{unit}}',
    sourceAndLicence: '{{source}} ({{licence}})',
  },
  problem: {
    home: 'Gweld pob cyfle',
    notFound: {
      title: 'Heb ddod o hyd i’r dudalen',
      advice: 'Gwiriwch y cyfeiriad. Os dilynoch ddolen, efallai nad yw’r cyfle’n gyhoeddus mwyach.',
    },
    formRefused: {
      title: 'Mae’r ffurflen hon wedi dyddio',
      advice:
        'Rydych wedi mewngofnodi neu allgofnodi ers ei hagor, felly ni newidiwyd dim. Agorwch y dudalen eto ac ailadrodd yr hyn a wnaethoch.',
    },
    tooMany: {
      title: 'Gormod o gynigion',
      advice: 'Arhoswch chwarter awr a rhowch gynnig arall arni.',
    },
    unavailable: {
      title: 'Mae’n ddrwg gennym, nid yw hwn ar gael ar hyn o bryd',
      advice: 'Rhowch gynnig arall arni ymhen ychydig funudau. Nid oes dim a anfonwyd gennych wedi’i golli.',
    },
    internal: {
      title: 'Mae’n ddrwg gennym, mae problem',
      advice: 'Rhowch gynnig arall arni ymhen ychydig funudau. Nid oes dim a anfonwyd gennych wedi’i golli.',
    },
  },
} as const;
