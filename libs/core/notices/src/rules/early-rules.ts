import { parseLocalDate } from '@commonweal/calendar';

import type { NoticeFacts } from '../notice-facts.js';
import { FROM, hasForm, isSaid, MISSING, type NoticeRule, WRONG } from './notice-rule.js';

const isDay = (text: string): boolean => parseLocalDate(text).ok;

/** What the notices before the tender notice say of what is to come. */
export const EARLY_RULES: readonly NoticeRule[] = [
  {
    ...FROM,
    types: ['UK1', 'UK3'],
    id: 'future-notice-date',
    path: 'tender.communication.futureNoticeDate',
    field: 'futureNoticeDate',
    rule: {
      en: 'The notice says when the tender notice is expected, a day still to come',
      cy: 'Mae’r hysbysiad yn dweud pryd y disgwylir yr hysbysiad tendro, sef diwrnod sydd eto i ddod',
    },
    fix: { en: 'Enter a day in the future', cy: 'Rhowch ddiwrnod yn y dyfodol' },
    source: 'Procurement Regulations 2024, reg. 15 and 16',
    status: 'K',
    broken: ({ details, today }) => {
      if (details.futureNoticeDate === '') return [MISSING];
      return isDay(details.futureNoticeDate) && details.futureNoticeDate > today ? [] : [WRONG];
    },
  },
  {
    ...FROM,
    types: ['UK2'],
    id: 'engagement-process',
    path: 'planning.milestones[0].description',
    field: 'engagement',
    rule: {
      en: 'The notice describes how suppliers are engaged with',
      cy: 'Mae’r hysbysiad yn disgrifio sut yr ymgysylltir â chyflenwyr',
    },
    fix: {
      en: 'Say what happens, where and when, and how to take part',
      cy: 'Dywedwch beth sy’n digwydd, ble a phryd, a sut i gymryd rhan',
    },
    source: 'Procurement Regulations 2024, reg. 17(2)(f)',
    status: 'R',
    broken: isSaid(({ details }) => details.engagement),
  },
  {
    ...FROM,
    types: ['UK2'],
    id: 'engagement-end',
    path: 'planning.milestones[0].dueDate',
    field: 'engagementEnd',
    rule: {
      en: 'The notice says when the engagement closes, or closed',
      cy: 'Mae’r hysbysiad yn dweud pryd mae’r ymgysylltu’n cau, neu pryd y caeodd',
    },
    fix: { en: 'Enter the day', cy: 'Rhowch y diwrnod' },
    source: 'Procurement Regulations 2024, reg. 17(2)(e)',
    status: 'R',
    broken: hasForm(({ details }: NoticeFacts) => details.engagementEnd, isDay),
  },
];
