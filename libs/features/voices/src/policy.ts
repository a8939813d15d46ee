import { allows } from '@commonweal/auth';

/** Who opens and closes rounds, and decides which proposed needs are shown. */
export const mayKeepRounds = allows('LEAD', 'ADMIN');

/** Who enters ballots that came on paper or by phone. */
export const mayEnterBallots = allows('LEAD', 'ADMIN', 'OPENER');

/** Who keeps the list of councillors. */
export const mayKeepCouncillors = allows('LEAD', 'ADMIN');

/** Who answers councillors' questions, notes those that came by letter, and withholds what must not be shown. */
export const mayAnswerQuestions = allows('LEAD', 'ADMIN');
