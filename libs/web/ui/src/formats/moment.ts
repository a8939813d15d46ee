import type { Translator } from '../i18n/translator.js';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A date in words, standing alone: "Friday 11 December 2026", as the calendar in the United Kingdom has it. */
export function dateInWords(instant: string, translator: Translator): string {
  return translator.t('ui.alone', { date: dateInSentence(instant, translator) });
}

/** Date and clock time, standing alone: "Friday 11 December 2026 at 5:00pm (UK time)". Noon and midnight are called so. */
export function momentInWords(instant: string, translator: Translator): string {
  return translator.t('ui.alone', { date: momentInSentence(instant, translator) });
}

/**
 * A date to fill into a sentence. In Welsh the sentence itself has the word before the day's name, in the form that its
 * place asks for: "o ddydd {{from}}", "cyn dydd {{moment}}".
 */
export function dateInSentence(instant: string, { t }: Translator): string {
  const { weekday, day, month, year } = britishClock(instant);
  return `${t(`ui.weekday.${weekday}`)} ${Number(day)} ${t(`ui.month.${Number(month)}`)} ${year}`;
}

/** Date and clock time to fill into a sentence, which has the word before the day's name as for `dateInSentence`. */
export function momentInSentence(instant: string, translator: Translator): string {
  const { t } = translator;
  const moment = t('ui.atTime', { date: dateInSentence(instant, translator), time: timeInWords(instant, translator) });
  return t('ui.ukTime', { moment });
}

function timeInWords(instant: string, { t }: Translator): string {
  const { hour, minute } = britishClock(instant);
  if (hour === '12' && minute === '00') return t('ui.noon');
  if (hour === '00' && minute === '00') return t('ui.midnight');
  return t(Number(hour) < 12 ? 'ui.am' : 'ui.pm', { time: `${Number(hour) % 12 || 12}:${minute}` });
}

function britishClock(instant: string): Readonly<Record<string, string>> {
  return Object.fromEntries(CLOCK.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}
