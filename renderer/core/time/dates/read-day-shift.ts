import { matchAt } from '../words/time-prepositions.ts';

/** Words that put a time on a later day, and how many characters they take. */
export type DayShift = {
  readonly days: number;
  readonly length: number;
  /** False where the words may go on to mean something else: "14:02 next day delivery". */
  readonly sure: boolean;
};

const AFTER =
  /\s?,?\s?(?:\(\s?)?(?:(?:on )?(?:the )?(?:next|following) (?:day|morning)|(?:am )?(?:nächsten|folgenden|darauffolgenden) (?:tag|morgen)|(?:am )?folgetag|le lendemain(?: matin)?|(?:el |al |del )?día siguiente|(?:il )?giorno (?:dopo|seguente|successivo)|(?:no )?dia seguinte|(?:de )?volgende dag|\+\s?([1-9])\s?(?:d|days?|tage?|j|jours?)|翌日|(?<=\()\+([12])(?=\)))(?![\p{L}\d])\)?/iuy;
const BEFORE =
  /(?:(?:on )?(?:the )?(?:next|following) (?:day|morning)|(?:am )?(?:nächsten|folgenden|darauffolgenden) (?:tag|morgen)|(?:am )?folgetag|(?:le )?lendemain(?: matin)?|(?:el |al )?día siguiente|(?:il )?giorno (?:dopo|seguente|successivo)|(?:no )?dia seguinte|(?:de )?volgende dag|\+\s?([1-9])\s?(?:d|days?|tage?|j|jours?)|翌(?:\d{0,2}日|朝)?)[)\]]?(?:\s?[,:]?\s{1,2}(?:at |um |à |vers |a las |alle |às |om )?|(?<=[翌日朝]))(?=[\d午約])/iuy;

/** Reads "next day", "(next day)", "+1d", "(+1)" right behind a time; null where nothing of the kind stands. */
export function readDayShift(text: string, at: number): DayShift | null {
  const found = at < text.length ? matchAt(AFTER, text, at) : null;
  if (found === null) return null;
  const sure = /[(+]/.test(found[0]) || /^\s?(?:$|[:,;.)\]|–—-])/.test(text.slice(at + found[0].length, at + found[0].length + 3));
  return { days: Number(found[1] ?? found[2] ?? 1), length: found[0].length, sure };
}

/** Reads "next day" right before a time: "Next day 09:00", "+1d 09:00", "翌9時"; null where nothing of the kind stands. */
export function readDayShiftBefore(text: string, at: number): DayShift | null {
  const found = /[onatfdlegiv翌+]/i.test(text.charAt(at)) ? matchAt(BEFORE, text, at) : null;
  return found === null ? null : { days: Number(found[1] ?? 1), length: found[0].length, sure: true };
}
