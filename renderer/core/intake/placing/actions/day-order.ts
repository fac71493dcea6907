import { type DayOrder, shownOrder } from './due-date.ts';

const monthFirst = /^(?:en-US|en-PH|es-(?:US|PR|PA))(?:-|$)/iu;
const dayFirstLabels = /(?<!\p{L})(?:fällig|verantwortlich|zuständig|bis|frist|échéance|responsable|vencimiento|plazo|fecha)(?!\p{L})/iu;
const slashed = /(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)/gu;

/** Whether the dates of these lines have the day or the month first: by one that can be taken in one order only, the language of their labels, or the user's. */
export function dayOrder(lines: readonly string[], locale: string | null): DayOrder {
  const shown = new Set(lines.flatMap((line) => (line.match(slashed) ?? []).map(shownOrder)).filter((order) => order !== null));
  const [only] = shown;
  if (shown.size > 0) return shown.size === 1 ? (only ?? null) : null;
  if (lines.some((line) => dayFirstLabels.test(line))) return 'dmy';
  if (locale === null || /^en$/iu.test(locale)) return null;
  return monthFirst.test(locale) ? 'mdy' : 'dmy';
}
