const PPON = /^P[A-Z]{3}-\d{4}-[A-Z]{4}$/;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;
const TELEPHONE = /^\+?\d(?:[ -]?\d){8,14}$/;

/** Whether a text has the form of an organisation's number on the national platform, such as `PDTL-7248-GWZW`. */
export const isPpon = (text: string): boolean => PPON.test(text);

/** Whether a text has the form of a UK postcode. That it exists is not checked. */
export const isPostcode = (text: string): boolean => POSTCODE.test(text);

/** Whether a text has the form of a telephone number: nine to fifteen digits, a plus before, spaces or hyphens between. */
export const isTelephone = (text: string): boolean => TELEPHONE.test(text);

/**
 * Whether a text is the address of a website.
 *
 * @example isWebsite('https://www.mereside.gov.uk') // true
 */
export function isWebsite(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return hostname.includes('.') && username === '';
}
