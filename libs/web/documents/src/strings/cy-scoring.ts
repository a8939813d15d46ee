/** How a criterion is scored and a winner found, in sentences. */
export const cyScoring = {
  grade: 'Rhoddir marc o 0 i {{max}}. Mae marc yn ennill ei gyfran o {{max}}.',
  gradeOf: 'Rhoddir un o’r marciau {{scale}}. Mae marc yn ennill ei gyfran o {{max}}.',
  minimum: 'Ni chaiff cynnig â llai na {{minimum}} ei osod mewn trefn.',
  passFail: 'Llwyddo neu fethu. Ni chaiff cynnig sy’n methu ei osod mewn trefn.',
  lowestRatio: 'Mae’r pris isaf yn ennill popeth, ac unrhyw un arall y pris isaf wedi’i rannu â’i bris ei hun.',
  lowestDifference: 'Mae’r pris isaf yn ennill popeth. Mae pob 1% uwchlaw iddo’n costio 1% o’r pwysiad.',
  minMax: 'Mae’r pris isaf yn ennill popeth, yr uchaf ddim, a’r rhai rhyngddynt mewn llinell syth.',
  meanDeviation:
    'Mae pris ar gymedr pob un yn ennill hanner. Mae pob 1% islaw neu uwchlaw’r cymedr yn ychwanegu neu’n tynnu 1% o’r pwysiad.',
  linearToCeiling:
    'Mae pris o {{target}} neu lai yn ennill popeth, un o {{ceiling}} neu fwy ddim, a’r rhai rhyngddynt mewn llinell syth.',
  ceilingIsMaximum: 'Ni chaiff cynnig uwchlaw {{ceiling}} ei osod mewn trefn.',
  svRelative: 'Mae’r gwerth cymdeithasol mwyaf mewn punnoedd yn ennill popeth, ac unrhyw un arall ei gyfran o’r mwyaf.',
  svTarget: 'Mae gwerth cymdeithasol o {{target}} neu fwy yn ennill popeth, a llai ei gyfran o hynny.',
  svTargetPerPound:
    'Mae gwerth cymdeithasol o {{target}} neu fwy am bob punt o werth y contract yn ennill popeth, a llai ei gyfran o hynny.',
  svTargetPerFte:
    'Mae gwerth cymdeithasol o {{target}} neu fwy am bob swydd lawn-amser yn ennill popeth, a llai ei gyfran o hynny.',
  priceBands: 'Yn ôl y pris:',
  svBands: 'Yn ôl y gwerth cymdeithasol mewn punnoedd:',
  band: 'mae hyd at {{upTo}} yn ennill {{share}};',
  above: 'uwchlaw hynny ddim.',
  method: {
    weightedSum: 'Adir pwyntiau pob maen prawf, allan o 100. Y mwyaf o bwyntiau sy’n ennill.',
    pricePerPoint: 'Rhennir y pris â’r pwyntiau. Y pris isaf am bob pwynt sy’n ennill.',
    willingnessToPay: 'Mae pob pwynt yn tynnu {{perPoint}} oddi ar y pris. Y swm isaf sy’n weddill sy’n ennill.',
    fixedBudget:
      'Ymhlith cynigion o {{budget}} ar y mwyaf, y mwyaf o bwyntiau sy’n ennill. Ni chaiff cynnig uwchlaw hynny ei osod mewn trefn.',
  },
  precision_zero:
    'Caiff pwyntiau eu talgrynnu unwaith, i rifau cyfan ({{count}} lle degol). Yr hyn a ddangosir sy’n penderfynu.',
  precision_one: 'Caiff pwyntiau eu talgrynnu unwaith, i {{count}} lle degol. Yr hyn a ddangosir sy’n penderfynu.',
  precision_two: 'Caiff pwyntiau eu talgrynnu unwaith, i {{count}} le degol. Yr hyn a ddangosir sy’n penderfynu.',
  precision_few: 'Caiff pwyntiau eu talgrynnu unwaith, i {{count}} lle degol. Yr hyn a ddangosir sy’n penderfynu.',
  precision_many: 'Caiff pwyntiau eu talgrynnu unwaith, i {{count}} lle degol. Yr hyn a ddangosir sy’n penderfynu.',
  precision_other: 'Caiff pwyntiau eu talgrynnu unwaith, i {{count}} lle degol. Yr hyn a ddangosir sy’n penderfynu.',
  tieBreak: 'Caiff cynigion cyfartal eu gwahanu, yn y drefn hon, gan: {{order}}.',
  byPrice: 'y pris isaf',
  lastResort: 'Cynigion sy’n dal yn gyfartal: {{rule}}.',
  unknown: 'Fel y mae yn y bwndel prawf: {{settings}}',
} as const;
