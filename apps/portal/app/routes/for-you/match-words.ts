import type { Translate } from '@commonweal/ui';

/** Why an opportunity is for a supplier, as the graph says it. */
export interface Reasons {
  readonly cpvCodes: readonly string[];
  readonly placeCodes: readonly string[];
  readonly isInRange: boolean;
  readonly isForVcse: boolean;
  readonly isForSme: boolean;
}

/** Some codes are named; the others are counted. */
const MOST_NAMED = 3;

/** A sentence for each reason. */
export function reasonsInWords(reasons: Reasons, names: Readonly<Record<string, string>>, t: Translate): string[] {
  const { cpvCodes, placeCodes, isInRange, isForVcse, isForSme } = reasons;
  const named = (codes: readonly string[]) => {
    const known = codes.slice(0, MOST_NAMED).map((code) => names[code] ?? code);
    const more = codes.length - known.length;
    return more > 0 ? t('forYou.andMore', { named: known.join(', '), more }) : known.join(', ');
  };
  return [
    ...(cpvCodes.length > 0 ? [t('forYou.why.cpv', { named: named(cpvCodes) })] : []),
    ...(placeCodes.length > 0 ? [t('forYou.why.place', { named: named(placeCodes) })] : []),
    ...(isInRange ? [t('forYou.why.range')] : []),
    ...(isForVcse ? [t('forYou.why.vcse')] : []),
    ...(isForSme ? [t('forYou.why.sme')] : []),
  ];
}
