import { heading, listOf, paragraph, sentences, tableOf } from '../model/blocks.js';
import type { Block, Inline } from '../model/document-model.js';
import { plain, type Words } from '../model/words.js';
import type { OfflineTender } from './offline-tender.js';

type Place = OfflineTender['placeNeeds'][number];
type Need = Place['needs'][number];

/** What a tender stands on: what its places need and what is done about it, why its measures, what was decided before. */
export const groundworkParts = (tender: OfflineTender, words: Words): readonly Block[] => [
  ...needParts(tender, words),
  ...reasonParts(tender, words),
  ...decisionParts(tender, words),
];

const needParts = ({ placeNeeds }: OfflineTender, words: Words): readonly Block[] =>
  placeNeeds.length === 0
    ? []
    : [heading(2, words.ours('groundwork.youSaid')), ...placeNeeds.flatMap((place) => heardParts(place, words))];

function heardParts(each: Place, words: Words): readonly Block[] {
  const { code, place, decile, round, needs } = each;
  const nothing = round ? (each.notHeard ? 'nobody' : 'unranked') : 'noRound';
  return [
    heading(3, words.theirs(place?.name ?? code)),
    ...(decile === null ? [] : [paragraph(words.ours('groundwork.place.decile', { decile }))]),
    ...(needs.length === 0 ? [paragraph(words.ours(`groundwork.place.${nothing}`))] : []),
    ...tableOf({
      head: ['need', 'rank', 'answer'].map((column) => words.ours(`groundwork.place.${column}`)),
      rows: needs.map((need) => [titleOf(need, words), rankOf(need, words), answerTo(need, words)]),
      widths: [0.35, 0.2, 0.45],
    }),
  ];
}

const titleOf = ({ title, titleCy }: Need, words: Words): Inline => words.either(title, titleCy);

const rankOf = ({ rank, percent }: Need, words: Words): Inline =>
  percent === null ? plain(String(rank)) : words.ours('groundwork.place.ranked', { rank, percent });

function answerTo({ answer }: Need, words: Words): Inline {
  if (!answer) return words.ours('groundwork.place.open');
  const uptake = words.t(`groundwork.place.uptake.${answer.uptake}`);
  return words.mixed('groundwork.place.answered', { uptake, words: answer.words }, ['words']);
}

function reasonParts({ criteriaReasons }: OfflineTender, words: Words): readonly Block[] {
  if (criteriaReasons.length === 0) return [];
  const isWelsh = words.language === 'cy';
  const reasons = criteriaReasons.map(({ measure, because, becauseCy, source }) => {
    const values = { measure: isWelsh ? measure.nameCy : measure.name, because: isWelsh ? becauseCy : because, source };
    return words.mixed('groundwork.because', values, ['source']);
  });
  return [heading(2, words.ours('groundwork.why')), ...listOf(reasons)];
}

type Decisions = OfflineTender['decisions'];

function decisionParts({ decisions }: OfflineTender, words: Words): readonly Block[] {
  const { equality, consultation, market } = decisions;
  const blocks = [
    ...(equality ? equalityParts(equality, words) : []),
    ...(consultation ? [said(`consulting.${yesOrNo(consultation.consulting)}`, consultation.reason, words)] : []),
    ...(market ? marketParts(market, words) : []),
  ];
  return blocks.length === 0 ? [] : [heading(2, words.ours('groundwork.before')), ...blocks];
}

const equalityParts = (
  { assessed, words: found, reference }: NonNullable<Decisions['equality']>,
  words: Words,
): readonly Block[] => [
  said(`equality.${yesOrNo(assessed)}`, found, words),
  ...(reference ? [said('equality.reference', reference, words)] : []),
];

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

/** A sentence of ours, and what the buyer wrote to it. */
const said = (key: string, theirs: string, words: Words): Block =>
  paragraph(sentences(words.ours(`groundwork.${key}`), words.theirs(theirs)));

function marketParts(market: NonNullable<Decisions['market']>, words: Words): readonly Block[] {
  if (market.length === 0) return [paragraph(words.ours('groundwork.market.none'))];
  const lines = market.map((asked) => words.mixed('groundwork.asked', { ...asked }, ['question', 'answer']));
  return [heading(3, words.ours('groundwork.market.title')), ...listOf(lines)];
}
