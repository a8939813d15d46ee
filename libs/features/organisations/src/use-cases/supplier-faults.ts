import type { OrganisationIdentifier } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

export interface RegisterSupplierInput {
  readonly name: string;
  readonly supplierKind: 'VCSE' | 'BUSINESS' | 'CONSORTIUM';
  readonly identifiers: readonly OrganisationIdentifier[];
}

/** What each register's numbers look like; a scheme that is not listed is refused. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'GB-COH': /^([A-Z]{2}\d{6}|\d{8})$/,
  'GB-CHC': /^\d{6,7}(-\d{1,3})?$/,
  'GB-SC': /^SC\d{6}$/,
  'GB-NIC': /^\d{6}$/,
  'GB-PPON': /^P[A-Z]{3}-\d{4}-[A-Z]{4}$/,
};

/** Everything wrong with the registration, so that it can be mended in one go. */
export function supplierFaults(input: RegisterSupplierInput): Fault[] {
  const length = input.name.trim().length;
  const nameFaults =
    length < 1 || length > 200 ? [{ path: '$.name', message: 'The name must have 1 to 200 characters' }] : [];
  const identifierFaults = input.identifiers.flatMap(({ scheme, value }, index) => {
    const form = FORMS[scheme];
    if (!form)
      return [{ path: `$.identifiers[${index}].scheme`, message: `Use one of ${Object.keys(FORMS).join(', ')}` }];
    if (!form.test(value))
      return [{ path: `$.identifiers[${index}].value`, message: `This is not a number of ${scheme}` }];
    return [];
  });
  return [...nameFaults, ...identifierFaults];
}
