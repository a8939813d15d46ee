/**
 * The fields of the form: texts as they are typed. Moments are a day and a time by London clocks; `documents` is what is
 * noted of them.
 */
export const TEXTS = [
  ...(['version', 'reason', 'title', 'description', 'paymentTime', 'paymentDays', 'mobilisationWeeks'] as const),
  ...(['deadlineTime', 'enquiryTime', 'documents'] as const),
] as const;
export const DAYS = ['deadline', 'enquiry'] as const;
export type AmendForm = Readonly<Record<(typeof TEXTS)[number] | (typeof DAYS)[number], string>>;

export const PAYMENT_TIMES = ['IN_ADVANCE', 'IN_ARREARS', 'MILESTONES'] as const;
