import type { CutRule } from '@commonweal/client';

/** How much may be cut on the page, in percent. */
export const PERCENTS = [5, 10, 15, 20] as const;
const USUAL = 10;

/** How a cut falls, by its name in the address. */
export const RULES = { even: 'EVEN', protect: 'PROTECT_MOST_DEPRIVED' } as const satisfies Record<string, CutRule>;
export type RuleName = keyof typeof RULES;

/** A cut to look at. */
export interface CutChoice {
  readonly percent: number;
  readonly name: RuleName;
}

/** The cut that an address asks for: a tenth, the same share everywhere, unless it says otherwise. */
export function cutIn(asked: Pick<URLSearchParams, 'get'>): CutChoice & { readonly rule: CutRule } {
  const percent = PERCENTS.find((each) => String(each) === asked.get('cut')) ?? USUAL;
  const name = asked.get('rule') === 'protect' ? 'protect' : 'even';
  return { percent, name, rule: RULES[name] };
}

/** Where the page shows a cut. */
export const cutHref = ({ percent, name }: CutChoice): string => `?cut=${percent}&rule=${name}#cut`;
