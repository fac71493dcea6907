import type { LengthWords } from '../../prose/sentence.ts';

const minute = 60_000;
const second = 1000;

/**
 * Whether a length to the minute or second is what a slip of the hand makes of another: two digits of its minutes changed places, one of them is another,
 * or its hours are one off while all the rest is the same.
 */
export const isSlipOf = ({ millis, grain }: LengthWords, actual: number): boolean => {
  if (grain > minute) return false;
  const unit = grain < minute ? second : minute;
  const [told, real] = [Math.round(millis / unit), Math.round(actual / unit)];
  if (told === real) return false;
  // "Ten minutes more" and "an hour less".
  const whole = [10, 20, 30, 60, 120];
  if (whole.includes(Math.abs(told - real))) return true;
  const isSameHour = Math.floor(told / 60) === Math.floor(real / 60);
  return isTwisted(`${told}`, `${real}`) || (isSameHour && isTwisted(lastOf(told), lastOf(real)));
};

/** The minutes of hours, or the seconds of minutes, in two digits. */
const lastOf = (value: number): string => `${value % 60}`.padStart(2, '0');

const isTwisted = (a: string, b: string): boolean =>
  a.length === 2 && b.length === 2 && a !== b && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0);
