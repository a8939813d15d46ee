/** How a councillor's question came in: on the page of the ward, or noted by staff. */
export const QUESTION_CHANNELS = ['ONLINE', 'LETTER', 'EMAIL', 'MEETING'] as const;
export type QuestionChannel = (typeof QUESTION_CHANNELS)[number];

/** Why a question is not shown. There is no other reason: an awkward question is answered. */
export const WITHHOLDINGS = ['PERSONAL_DATA', 'NOT_ABOUT_BUYING', 'ABUSIVE'] as const;
export type Withholding = (typeof WITHHOLDINGS)[number];
