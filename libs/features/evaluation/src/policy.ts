import { allows } from '@commonweal/auth';

/** Who grades bids. */
export const mayGrade = allows('EVALUATOR');

/** Who records what the panel agreed. */
export const mayModerate = allows('MODERATOR');

/** Who asks for the scoring, which freezes the grades. */
export const mayScore = allows('LEAD');
