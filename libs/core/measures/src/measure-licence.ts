/** Terms under which anybody may be shown a set, its values included. */
const OPEN = [
  /^CC0(-1\.0)?$/i,
  /^CC[- ]BY([- ]\d\.\d)?$/i,
  /^CC[- ]BY[- ]SA([- ]\d\.\d)?$/i,
  /^(Open Government Licence v3\.0|OGL([- ]UK)?[- ]?v?3(\.0)?)$/i,
  /^Public domain$/i,
  // The Unit Cost Database of Greater Manchester, by its own words; of an index compiled from official figures.
  /^Creative Commons, attribution to GMCA required$/i,
  /^Open Government Licence v3\.0; compilation MIT$/i,
];

/**
 * Whether a set with this licence may leave its tenant: be shown to the public, exported or put into a notice. This is the
 * one place that decides it. Only licences known to be open are; CC BY-NC-ND, “all rights reserved”, a licence nobody has
 * heard of and none at all are not.
 *
 * @example mayLeaveTenant('CC BY-NC-ND 4.0') // false
 * @example mayLeaveTenant('CC-BY-4.0') // true
 */
export const mayLeaveTenant = (licence: string): boolean => OPEN.some((open) => open.test(licence.trim()));

/** What is said where a measure's licence forbids what is asked. */
export const licenceForbids = (name: string, licence: string): string =>
  `The licence of “${name}” (${licence}) does not allow it to be shown publicly. Choose an open measure, or ask the publisher.`;
