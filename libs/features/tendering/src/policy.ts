import { allows } from '@commonweal/auth';

/** Who writes drafts: what is bought, by which criteria, weights and measures. */
export const mayDesign = allows('LEAD', 'ADMIN');

/** Who sees the sample bids on which weights are tried, and past results to try them on: those who design. */
export const mayTryWeights = mayDesign;

/** Who says something of a draft to colleagues, and marks it as resolved: everybody but those who only read. */
export const mayComment = allows('LEAD', 'EVALUATOR', 'MODERATOR', 'APPROVER', 'OPENER', 'ADMIN');

/** Who approves a draft that somebody else sent, or returns it. */
export const mayApprove = allows('APPROVER', 'LEAD', 'ADMIN');

/** Who publishes a draft. */
export const mayPublish = allows('LEAD', 'ADMIN');

/** Who closes a tender once its deadline has passed. */
export const mayClose = allows('LEAD', 'ADMIN');

/** Who amends a published tender, and who abandons one: whoever may publish. */
export const mayAmend = mayPublish;
export const mayAbandon = mayPublish;
