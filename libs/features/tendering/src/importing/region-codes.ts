/** ITL 1 regions, by their letter behind `UK` or, from 2025 on, `TL`: the code that the Office for National Statistics gives each. */
const REGIONS: Readonly<Record<string, string>> = {
  C: 'E12000001',
  D: 'E12000002',
  E: 'E12000003',
  F: 'E12000004',
  G: 'E12000005',
  H: 'E12000006',
  I: 'E12000007',
  J: 'E12000008',
  K: 'E12000009',
  L: 'W92000004',
  M: 'S92000003',
  N: 'N92000002',
};

/**
 * Places of delivery as notices name them, by the codes that places have here: a public code as it stands, an ITL code
 * (`UKD33`, `TLD33`) as its region, which is wider than what was named; nothing for what is neither.
 *
 * @see https://www.ons.gov.uk/methodology/geography/ukgeographies/eurostat
 */
export function regionCodes(named: readonly string[]): string[] {
  const codes = named.flatMap((text) => {
    if (/^[EWSN]\d{8}$/.test(text)) return [text];
    return REGIONS[/^(?:UK|TL)([C-N])\d{0,2}[0-9A-Z]?$/.exec(text)?.[1] ?? ''] ?? [];
  });
  return [...new Set(codes)];
}
