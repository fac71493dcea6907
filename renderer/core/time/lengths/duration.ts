import { type TimeWords, timeWords } from '../shown/time-words.ts';
import type { Duration, Instant } from '../when.ts';

/** The time from `a` to `b`, negative when `b` is earlier. */
export function between(a: Instant, b: Instant): Duration {
  return (b - a) as Duration;
}

/** A duration in words of a language (BCP 47): '45 s', '12 min', '1 h 15 min', '3 days 4 h', '−5 min'; seconds are shown below an hour only. */
export function showDuration(duration: Duration, language = 'en'): string {
  const seconds = Math.round(Math.abs(duration) / 1000);
  const size = seconds < 3600 ? showShort(seconds) : showLong(Math.round(seconds / 60), timeWords(language));
  return duration < 0 && seconds > 0 ? `−${size}` : size;
}

/** A duration in whole words of a language (BCP 47): '45 seconds', '1 hour 15 minutes', 'minus 5 minutes'; rounded as `showDuration` does. */
export function spellDuration(duration: Duration, language = 'en'): string {
  const { minus, units } = timeWords(language);
  return showDuration(duration, language)
    .replace(/^−/, `${minus} `)
    .replace(/(\d+) (s|min|h)\b/g, (_, count: string, unit: 's' | 'min' | 'h') => `${count} ${units[unit][count === '1' ? 0 : 1]}`);
}

/** A length counted from times in words of a language (BCP 47), marked where one of them is an estimate: 'about 15 h 39 min'. */
export function showLength(length: Duration, isApprox: boolean, language = 'en', isSpelled = false): string {
  const words = isSpelled ? spellDuration(length, language) : showDuration(length, language);
  return isApprox ? `${timeWords(language).roughly}${words}` : words;
}

function showShort(seconds: number): string {
  if (seconds === 0) return '0 min';
  return join([part(Math.floor(seconds / 60), 'min'), part(seconds % 60, 's')]);
}

function showLong(minutes: number, words: TimeWords): string {
  const days = Math.floor(minutes / 1440);
  return join([part(days, days === 1 ? words.day : words.days), part(Math.floor(minutes / 60) % 24, 'h'), part(minutes % 60, 'min')]);
}

function part(count: number, unit: string): string {
  return count === 0 ? '' : `${count} ${unit}`;
}

function join(parts: readonly string[]): string {
  return parts.filter((text) => text !== '').join(' ');
}
