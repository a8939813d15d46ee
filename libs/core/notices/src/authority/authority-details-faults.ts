import { isMailAddress } from '@commonweal/canonical';
import { itlRegion } from '@commonweal/places';
import type { Fault } from '@commonweal/result';

import { detailsFaults } from '../details-faults.js';
import { vatBasisPoints } from '../notice-sum.js';
import { type AuthorityDetails, AUTHORITY_DETAILS, byAuthority } from './authority-details.js';
import { isPostcode, isPpon, isTelephone, isWebsite } from './authority-forms.js';

interface Form {
  readonly has: (text: string) => boolean;
  readonly message: string;
}

/** The form that a text has, where it says anything. */
const FORMS: Partial<Record<keyof AuthorityDetails, Form>> = {
  ppon: { has: isPpon, message: 'Enter the number on the national platform, such as PDTL-7248-GWZW' },
  postcode: { has: isPostcode, message: 'Enter a UK postcode, such as NE61 2EF' },
  contactEmail: { has: isMailAddress, message: 'Enter a mailbox of the authority, such as buying@council.gov.uk' },
  telephone: { has: isTelephone, message: 'Enter a telephone number, such as 01632 960 001' },
  website: { has: isWebsite, message: 'Enter the address of a website, such as https://www.council.gov.uk' },
  deliveryRegion: { has: (code) => itlRegion(code) !== undefined, message: 'Choose a region from the list' },
  vatPercent: {
    has: (text) => vatBasisPoints(text) !== null,
    message: 'Enter the rate of VAT in percent, such as 20 or 0',
  },
};

/** What keeps an authority's details from being kept, one fault a field at most. All of them may be left out. */
export function authorityDetailsFaults(details: AuthorityDetails): Fault[] {
  const unkept = detailsFaults(byAuthority(details));
  return AUTHORITY_DETAILS.flatMap((name) => {
    const path = `$.${name}`;
    const fault = unkept.find((each) => each.path === path);
    if (fault) return [fault];
    const [form, text] = [FORMS[name], details[name] ?? ''];
    return form && text !== '' && !form.has(text) ? [{ path, message: form.message }] : [];
  });
}
