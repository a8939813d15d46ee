const PREFIX = /^ocds-[a-z0-9]{6}$/;

/** Whether a text is a publisher's prefix as the Open Contracting Partnership gives them out: `ocds-` and six signs. */
export const isOcidPrefix = (text: string): boolean => PREFIX.test(text);

/**
 * The open contracting id of a tender that was not imported: the publisher's prefix and the tender's own public reference,
 * which never changes.
 *
 * @param prefix    one for which `isOcidPrefix` holds
 * @param reference random letters and digits, unique in the installation
 * @see https://standard.open-contracting.org/1.1/en/schema/identifiers/#contracting-process-identifier-ocid
 * @example ownOcid('ocds-213czf', 'K7RM2TQX4B') // 'ocds-213czf-k7rm2tqx4b'
 */
export const ownOcid = (prefix: string, reference: string): string => `${prefix}-${reference.toLowerCase()}`;

/** The id of a release: the how-manieth of its process it is. Unique within the process, as the standard asks. */
export const releaseIdOf = (ocid: string, serial: number): string => `${ocid}-${String(serial).padStart(3, '0')}`;
