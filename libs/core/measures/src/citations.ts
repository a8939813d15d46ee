import type { Citation, Proxy, ValueKind } from './measure.js';

/** Attribution of the unit costs, to be carried wherever one is shown. */
export const GMCA_ATTRIBUTION =
  'Contains unit costs from the Unit Cost Database v1.4 © Greater Manchester Combined Authority (formerly New Economy), used with attribution under a Creative Commons licence.';

/** Attribution of Crown figures (wellbeing, carbon). */
export const OGL_ATTRIBUTION = 'Contains public sector information licensed under the Open Government Licence v3.0.';

/** A figure of the GMCA Unit Cost Database, in the prices of its original source. */
export function gmca(code: string, row: string, figure: { pounds: string; priceYear: string; kind: ValueKind }): Proxy {
  const source: Citation = {
    title: 'Unit Cost Database v1.4',
    publisher: 'Greater Manchester Combined Authority',
    locator: `row ${code}: ${row}`,
    licence: 'Creative Commons, attribution to GMCA required',
    status: 'R2',
  };
  return { ...figure, source };
}

/** The central value of one point of life satisfaction for one person for one year. */
export const WELLBY: Proxy = {
  pounds: '13000.00',
  low: '10000.00',
  high: '16000.00',
  priceYear: '2019',
  kind: 'WELLBEING',
  source: {
    title: 'Wellbeing Guidance for Appraisal: Supplementary Green Book Guidance',
    publisher: 'HM Treasury and Social Impacts Task Force',
    locator: 'standard value of one WELLBY: one point of life satisfaction (0–10) for one person for one year',
    licence: 'Open Government Licence v3.0',
    status: 'R',
  },
};

/** The central value for 2025 of a tonne of greenhouse gas not covered by the emissions trading scheme. */
export const NON_TRADED_CARBON_2025: Proxy = {
  pounds: '260.00',
  low: '130.00',
  high: '390.00',
  priceYear: '2020',
  kind: 'CARBON',
  source: {
    title: 'Valuation of greenhouse gas emissions: for policy appraisal and evaluation',
    publisher: 'Department for Energy Security and Net Zero',
    locator: 'central, low and high series, 2025',
    url: 'https://www.gov.uk/government/publications/valuing-greenhouse-gas-emissions-in-policy-appraisal',
    licence: 'Open Government Licence v3.0',
    status: 'R2',
  },
};
