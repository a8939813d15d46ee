import type { LocalDate } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';
import { type Domain, DOMAINS, percentOf } from '@commonweal/places';

import { DOMAIN_WORDS, NEED_THEMES, type NeedTheme } from './need-themes.js';

/** How the neighbourhoods of a place stand in one domain. */
export interface DomainStanding {
  readonly domain: Domain;
  /** How many of them lie in the most deprived tenth of England. */
  readonly mostDeprived: number;
}

/** What is known of a place: its figures, and what its people said. */
export interface PlaceOfNeed {
  readonly code: string;
  readonly name: string;
  readonly neighbourhoods: number;
  readonly domains: readonly DomainStanding[];
  readonly needs: readonly { readonly title: string; readonly titleCy: string | null; readonly rank: number }[];
}

/** A measure that a need of a place leads to, and why. */
export interface Suggestion {
  readonly measureId: string;
  readonly place: string;
  readonly theme: Bilingual;
  readonly because: Bilingual;
  readonly source: string;
}

interface Reason {
  readonly theme: NeedTheme;
  readonly because: Bilingual;
}

/** Percent of neighbourhoods that would lie in the most deprived tenth if deprivation were spread evenly, times two. */
const MUCH = 20;

/**
 * From what a place needs to measures that answer it, each with the reason.
 *
 * A domain of deprivation counts where at least 20 % of the place's ranked neighbourhoods lie in the most deprived tenth
 * of England: 100 · part ≥ 20 · all. A need counts where one of its words begins as a theme's words do.
 *
 * @param on the day of the notice chooses the rows
 * @example 2 of 10 neighbourhoods in the most deprived tenth for crime → measures of safety; 1 of 10 → none
 */
export function suggestionsFor(place: PlaceOfNeed, on: LocalDate): Suggestion[] {
  const themes = NEED_THEMES.filter(({ appliesFrom, appliesTo }) => on >= appliesFrom && on <= (appliesTo ?? on));
  const reasons = [...ofFigures(place, themes), ...ofVoices(place, themes)];
  return reasons.flatMap(({ theme, because }) =>
    theme.measures.map((measureId) => ({
      ...{ measureId, place: place.code, theme: theme.name, because, source: theme.source },
    })),
  );
}

function ofFigures({ name, neighbourhoods, domains }: PlaceOfNeed, themes: readonly NeedTheme[]): Reason[] {
  return DOMAINS.flatMap((domain) => {
    const part = domains.find((each) => each.domain === domain)?.mostDeprived ?? 0;
    if (part === 0 || 100 * part < MUCH * neighbourhoods) return [];
    const because = figureWords(name, { part, neighbourhoods, domain });
    return themes.filter((theme) => theme.domains.includes(domain)).map((theme) => ({ theme, because }));
  });
}

interface Figure {
  readonly part: number;
  readonly neighbourhoods: number;
  readonly domain: Domain;
}

function figureWords(name: string, { part, neighbourhoods, domain }: Figure): Bilingual {
  const [{ en, cy }, percent] = [DOMAIN_WORDS[domain], percentOf(part, neighbourhoods)];
  return {
    en: `${part} of ${neighbourhoods} neighbourhoods of ${name} (${percent} %) are in the most deprived tenth of England for ${en}.`,
    cy: `Mae ${part} o ${neighbourhoods} cymdogaeth ${name} (${percent} %) yn negfed mwyaf difreintiedig Lloegr o ran ${cy}.`,
  };
}

const ofVoices = ({ name, needs }: PlaceOfNeed, themes: readonly NeedTheme[]): Reason[] =>
  needs.flatMap(({ title, titleCy, rank }) =>
    themes
      .filter((theme) => speaksOf(theme, `${title} ${titleCy ?? ''}`))
      .map((theme) => ({
        theme,
        because: {
          en: `People of ${name} said that it needs “${title}”: rank ${rank} of its last round.`,
          cy: `Dywedodd pobl ${name} fod angen “${titleCy ?? title}” arno: safle ${rank} yn ei rownd ddiwethaf.`,
        },
      })),
  );

const speaksOf = ({ words }: NeedTheme, text: string): boolean => {
  const said = text.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u);
  return words.some((word) => said.some((each) => each.startsWith(word)));
};
