import { isLine } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

import type {
  FrameworkContent,
  FrameworkCriterion,
  FrameworkOutcome,
  FrameworkTheme,
  Wording,
} from './framework-content.js';
import { figureFaults } from './figure-faults.js';

/** More than any framework has, and few enough for one page. */
export const MOST_CRITERIA = 200;
const LONGEST_NAME = 300;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}. -]{0,19}$/u;

interface Named {
  readonly code: string;
  readonly name: Wording;
}

/**
 * What is wrong with a framework's content. A draft may be unfinished, but what it has must be sound.
 *
 * @returns one fault a problem, with the JSON path of the field
 */
export const contentFaults = (content: FrameworkContent): Fault[] => [
  ...content.themes.flatMap((theme, index) => themeFaults(theme, `$.themes[${index}]`)),
  ...repeatedCodes(content),
  ...figureFaults(content),
];

/** What a version lacks to be published: somebody must be able to judge bids by it. */
export function publicationFaults(content: FrameworkContent): Fault[] {
  const criteria = content.themes.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.criteria));
  return unless(criteria.length > 0, '$.themes', 'Add at least one criterion, under an outcome of a theme');
}

const themeFaults = (theme: FrameworkTheme, path: string): Fault[] => [
  ...namedFaults(theme, path),
  ...theme.outcomes.flatMap((outcome, index) => outcomeFaults(outcome, `${path}.outcomes[${index}]`)),
];

const outcomeFaults = (outcome: FrameworkOutcome, path: string): Fault[] => [
  ...namedFaults(outcome, path),
  ...outcome.criteria.flatMap((criterion, index) => criterionFaults(criterion, `${path}.criteria[${index}]`)),
];

const criterionFaults = (criterion: FrameworkCriterion, path: string): Fault[] => [
  ...namedFaults(criterion, path),
  ...criterion.measures.flatMap(({ setId, measureId }, index) =>
    unless(
      criterion.measures.findIndex((other) => other.setId === setId && other.measureId === measureId) === index,
      `${path}.measures[${index}]`,
      `The measure ${measureId} is here twice`,
    ),
  ),
];

const namedFaults = ({ code, name }: Named, path: string): Fault[] => [
  ...unless(CODE.test(code), `${path}.code`, 'Give a short code of 1 to 20 letters and numbers, like GJ1'),
  ...unless(isName(name.en), `${path}.name`, `Give a name of 1 to ${LONGEST_NAME} characters on one line`),
  ...unless(
    name.cy === null || isName(name.cy),
    `${path}.nameCy`,
    `Leave the Welsh name out, or give 1 to ${LONGEST_NAME} characters`,
  ),
];

const isName = (text: string): boolean => isLine(text, LONGEST_NAME);

function repeatedCodes({ themes }: FrameworkContent): Fault[] {
  const criteria = themes.flatMap((theme, t) =>
    theme.outcomes.flatMap((outcome, o) =>
      outcome.criteria.map(({ code }, c) => ({ code, path: `$.themes[${t}].outcomes[${o}].criteria[${c}].code` })),
    ),
  );
  const codes = criteria.map(({ code }) => code);
  return [
    ...unless(criteria.length <= MOST_CRITERIA, '$.themes', `A framework has at most ${MOST_CRITERIA} criteria`),
    ...criteria.flatMap(({ code, path }, index) =>
      unless(codes.indexOf(code) === index, path, `The code ${code} is used twice`),
    ),
  ];
}

const unless = (sound: boolean, path: string, message: string): Fault[] => (sound ? [] : [{ path, message }]);
