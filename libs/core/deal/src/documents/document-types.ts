const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OASIS = 'application/vnd.oasis.opendocument';

/**
 * What a file may be.
 *
 * @property extension as its name ends, in small letters
 * @property content   how it is recognised: by its first bytes, as a package of parts (ZIP), or as plain text
 */
export interface DocumentType {
  readonly extension: string;
  readonly mediaType: string;
  readonly content: 'SIGNED' | 'PACKAGE' | 'TEXT';
}

/** What may be uploaded; nothing that a browser would run, and nothing with macros. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { extension: 'pdf', mediaType: 'application/pdf', content: 'SIGNED' },
  { extension: 'docx', mediaType: `${OFFICE}.wordprocessingml.document`, content: 'PACKAGE' },
  { extension: 'xlsx', mediaType: `${OFFICE}.spreadsheetml.sheet`, content: 'PACKAGE' },
  { extension: 'odt', mediaType: `${OASIS}.text`, content: 'PACKAGE' },
  { extension: 'ods', mediaType: `${OASIS}.spreadsheet`, content: 'PACKAGE' },
  { extension: 'png', mediaType: 'image/png', content: 'SIGNED' },
  { extension: 'jpg', mediaType: 'image/jpeg', content: 'SIGNED' },
  { extension: 'jpeg', mediaType: 'image/jpeg', content: 'SIGNED' },
  { extension: 'csv', mediaType: 'text/csv', content: 'TEXT' },
  { extension: 'txt', mediaType: 'text/plain', content: 'TEXT' },
];

/** The type that a file's name claims; undefined: none that is taken. */
export const documentTypeOf = (name: string): DocumentType | undefined => {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return DOCUMENT_TYPES.find((type) => type.extension === extension);
};

/** How the types are named in a sentence. */
export const DOCUMENT_TYPES_IN_WORDS = 'PDF, Word (.docx), Excel (.xlsx), .odt, .ods, .csv, .png, .jpg or .txt';

/** The largest document, and the most of one tender. */
export const MOST_DOCUMENT_BYTES = 10 * 1024 * 1024;
export const MOST_DOCUMENTS = 30;
