/** The licence of most public sector information in the United Kingdom. */
export const OGL = 'Open Government Licence v3.0';

const OGL_SENTENCE = 'Contains public sector information licensed under the Open Government Licence v3.0.';
const OS_SENTENCE = 'Contains OS data © Crown copyright and database right.';

/** What all datasets of the Office for National Statistics have in common. */
export const ons = {
  publisher: 'Office for National Statistics',
  source: 'https://geoportal.statistics.gov.uk/',
  licence: OGL,
  attribution: `${OGL_SENTENCE} ${OS_SENTENCE} Source: Office for National Statistics.`,
  isFictional: false,
} as const;

/** What the ministry that publishes the indices asks to be shown. */
export const MHCLG_ATTRIBUTION = `${OGL_SENTENCE} Source: Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2025.`;

export const GOVUK_ATTRIBUTION = `${OGL_SENTENCE} Source: GOV.UK.`;
