import { ADDITIONALITY_DEFAULTS } from './additionality-defaults.js';
import { NON_TRADED_CARBON_2025 } from './citations.js';
import type { MeasureDraft } from './measure.js';

const CHAIN = {
  en: 'Money from the contract reaches local and voluntary organisations',
  cy: 'Mae arian o’r contract yn cyrraedd sefydliadau lleol a gwirfoddol',
};
const GREEN = {
  en: 'Delivering the contract costs the climate and nature less',
  cy: 'Mae cyflawni’r contract yn costio llai i’r hinsawdd ac i natur',
};
const SPENDING =
  'A pound spent is not a pound of benefit, and no public figure for the difference is cited: graded only.';

/** Local and voluntary supply chain, environment. */
export const ECONOMY_AND_ENVIRONMENT_MEASURES: readonly MeasureDraft[] = [
  {
    id: 'supply-vcse-spend',
    theme: 'SUPPLY_CHAIN',
    name: {
      en: 'Spend with voluntary, community and social enterprises',
      cy: 'Gwariant gyda mentrau gwirfoddol, cymunedol a chymdeithasol',
    },
    outcome: CHAIN,
    unit: { en: 'one pound paid, excluding VAT', cy: 'un bunt a dalwyd, heb gynnwys TAW' },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.localGrowth,
    uncertainty: SPENDING,
    overlapGroup: 'supply-chain-spend',
  },
  {
    id: 'supply-local-spend',
    theme: 'SUPPLY_CHAIN',
    name: {
      en: 'Spend with small businesses in the area of the contract',
      cy: 'Gwariant gyda busnesau bach yn ardal y contract',
    },
    outcome: CHAIN,
    unit: { en: 'one pound paid, excluding VAT', cy: 'un bunt a dalwyd, heb gynnwys TAW' },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.localGrowth,
    uncertainty: SPENDING,
    overlapGroup: 'supply-chain-spend',
  },
  {
    id: 'supply-prompt-payment',
    theme: 'SUPPLY_CHAIN',
    name: {
      en: 'Supply chain invoices paid within 30 days',
      cy: 'Anfonebau’r gadwyn gyflenwi a dalwyd o fewn 30 diwrnod',
    },
    outcome: {
      en: 'Small suppliers are not their customers’ bank',
      cy: 'Nid yw cyflenwyr bach yn fanc i’w cwsmeriaid',
    },
    unit: { en: 'percentage of invoices, by value', cy: 'canran yr anfonebau, yn ôl gwerth' },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.localGrowth,
    uncertainty: 'A percentage, not a quantity with a value: graded only.',
    overlapGroup: 'supply-chain-terms',
  },
  {
    id: 'environment-carbon',
    theme: 'ENVIRONMENT',
    name: { en: 'Greenhouse gas emissions avoided', cy: 'Allyriadau nwyon tŷ gwydr a osgowyd' },
    outcome: GREEN,
    unit: { en: 'one tonne of carbon dioxide equivalent', cy: 'un dunnell o garbon deuocsid cyfwerth' },
    proxy: NON_TRADED_CARBON_2025,
    additionality: ADDITIONALITY_DEFAULTS.environment,
    uncertainty:
      'The cost of meeting the national target, not the damage done; low and high are half and one and a half times the central value. The published series rises yearly: this is the value for 2025 in 2020 prices. Emissions covered by the trading scheme have another value.',
    overlapGroup: 'emissions',
  },
  {
    id: 'environment-reuse',
    theme: 'ENVIRONMENT',
    name: {
      en: 'Goods and materials reused or repaired',
      cy: 'Nwyddau a deunyddiau a ailddefnyddiwyd neu a atgyweiriwyd',
    },
    outcome: GREEN,
    unit: { en: 'one tonne', cy: 'un dunnell' },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.environment,
    uncertainty:
      'The saving differs by material; count the emissions avoided under the carbon measure instead: graded only.',
    overlapGroup: 'emissions',
  },
  {
    id: 'environment-green-space',
    theme: 'ENVIRONMENT',
    name: {
      en: 'Green space created or restored near homes',
      cy: 'Mannau gwyrdd a grëwyd neu a adferwyd ger cartrefi',
    },
    outcome: GREEN,
    unit: { en: '100 square metres, kept up for one year', cy: '100 metr sgwâr, wedi’u cynnal am flwyddyn' },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.environment,
    uncertainty: 'Its worth depends on the place and on who can reach it; no public figure is cited: graded only.',
    overlapGroup: 'green-space',
  },
];
