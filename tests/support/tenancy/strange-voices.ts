import { WARD } from '../councillors.js';
import type { SignedInPerson } from '../people.js';
import { newRound } from '../voices.js';
import { nothingLike, ofOrganisation, type Strange } from './strange.js';

/** What strangers would do with others' rounds of community priorities. */
export function aboutRounds({ organisation }: SignedInPerson, roundId: string, needId: string): Strange[] {
  const { authorityId: _authority, ...round } = newRound({ organisation });
  const sheet = {
    channel: 'PAPER',
    batch: 'Theirs',
    sheet: 1,
    receivedOn: new Date().toISOString().slice(0, 10),
    choices: [],
  };
  const decision = { decision: 'SHOW', title: 'Theirs' };
  const ofRound = (mutation: string, rest: object): Strange => ({
    ...{ mutation, viewer: 'other', input: { roundId, ...rest } },
    ofNothing: { roundId: nothingLike(roundId), ...rest },
  });
  return [
    ofOrganisation('openPriorityRound', ['other', 'authorityId', organisation], round),
    ofRound('closePriorityRound', {}),
    ofRound('enterBallot', sheet),
    {
      ...{ mutation: 'moderateNeed', viewer: 'other', input: { needId, ...decision } },
      ofNothing: { needId: nothingLike(needId), ...decision },
    },
  ];
}

/** What strangers would do with others' councillors and their questions. */
export function aboutCouncillors(
  { organisation }: SignedInPerson,
  councillorId: string,
  questionId: string,
): Strange[] {
  const ofCouncillor = (mutation: string, rest: object): Strange => ({
    ...{ mutation, viewer: 'other', input: { councillorId, ...rest } },
    ofNothing: { councillorId: nothingLike(councillorId), ...rest },
  });
  const ofQuestion = (mutation: string, rest: object): Strange => ({
    ...{ mutation, viewer: 'other', input: { questionId, ...rest } },
    ofNothing: { questionId: nothingLike(questionId), ...rest },
  });
  const letter = { question: 'Why?', channel: 'LETTER', askedOn: '2026-06-05', provenance: 'Theirs' };
  return [
    ofOrganisation('addCouncillor', ['other', 'authorityId', organisation], { ward: WARD, name: 'Theirs' }),
    ofCouncillor('changeCouncillor', { name: 'Theirs' }),
    ofCouncillor('recordWardQuestion', letter),
    ofQuestion('answerWardQuestion', { version: 0, words: 'Theirs' }),
    ofQuestion('withholdWardQuestion', { reason: 'ABUSIVE' }),
  ];
}
