const DISTRICT = /^[A-Z]{1,2}\d[A-Z\d]?$/;

/**
 * The district that a postcode, or the beginning of one, lies in: `m14 5rh` is in `M14`.
 *
 * @param text what somebody typed; case and spaces do not matter
 * @returns the outward code in capitals; null for what cannot begin a postcode
 */
export function postcodeDistrict(text: string): string | null {
  const squeezed = text.toUpperCase().replaceAll(/\s+/g, '');
  const outward = /^(.+?)(\d[A-Z]{2})$/.exec(squeezed)?.[1];
  const district = outward !== undefined && DISTRICT.test(outward) ? outward : squeezed;
  return DISTRICT.test(district) ? district : null;
}
