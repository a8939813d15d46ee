/** The licence of most public sector information in the United Kingdom. */
export const OGL = 'Open Government Licence v3.0';

const OGL_SENTENCE = 'Contains public sector information licensed under the Open Government Licence v3.0.';
const OS_SENTENCE = 'Contains OS data © Crown copyright and database right.';

/** What the Office for National Statistics asks to be shown beside its codes, names and boundaries. */
export const ONS_ATTRIBUTION = `${OGL_SENTENCE} ${OS_SENTENCE} Source: Office for National Statistics.`;

/** The same of the ministry that publishes the indices. */
export const MHCLG_ATTRIBUTION = `${OGL_SENTENCE} Source: Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2025.`;

export const GOVUK_ATTRIBUTION = `${OGL_SENTENCE} Source: GOV.UK.`;
