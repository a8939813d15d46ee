/** A lot as far as it tells what factors do. */
export interface LotOfPlaces {
  readonly places: readonly { readonly code: string; readonly place?: { readonly kind: string } | null | undefined }[];
  readonly placeFactors?: { readonly places: readonly Row[] } | null | undefined;
}

interface Row {
  readonly code: string;
  readonly decile?: number | null | undefined;
  readonly factor: string;
}

/** Codes of the places that no factor by tenths reaches: a neighbourhood alone has a tenth, and not each of them. */
export function withoutTenth({ places, placeFactors }: LotOfPlaces): string[] {
  const kept = new Map(placeFactors?.places.map(({ code, decile }) => [code, decile ?? null]));
  return places
    .filter(({ code, place }) => (kept.has(code) ? kept.get(code) === null : place?.kind !== 'NEIGHBOURHOOD'))
    .map(({ code }) => code);
}

/** Whether there are factors, and a benefit yet counts 1 wherever it lands. */
export const countsTheSame = ({ placeFactors }: LotOfPlaces): boolean =>
  placeFactors?.places.every(({ factor }) => Number(factor) === 1) ?? false;
