/** Whole pounds in groups of three digits, with pence or without. */
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * A sum as people type it, ready to be read strictly: "£1,234.50" becomes "1234.50". A comma that does not part groups of
 * three digits stays, so that whoever reads it refuses it: nobody can tell what was meant.
 */
export function typedPounds(text: string): string {
  const bare = text.trim().replace(/^£\s*/, '');
  return GROUPED.test(bare) ? bare.replaceAll(',', '') : bare;
}
