import { monthNamed } from '../../../time/date-names.ts';

/** A year and a month, the day left out or open, ahead of words: "2024-02 – a fix is made", "2024-03-XX: …", "Mid-February 2024: …". */
const NUMERIC = /^[`*_[(]{0,3}(?:19|20)\d{2}-(?:0[1-9]|1[0-2]|[xX?]{2}|MM)(?:-(?:[xX?_]{1,2}|DD))?[`*_\])]{0,3}(?:\s?[:–—|]|\s-)\s/u;
const NAMED =
  /^[`*_[(]{0,3}(?:(?:early|mid|late|end of|beginning of|anfang|mitte|ende|début|mi|fin|principios de|mediados de|finales de|início de|meados de|fim de|inizio|metà|fine)[\s-])?(\p{L}{3,12})\.?,? (?:de )?(?:19|20)\d{2}[`*_\])]{0,3}(?:\s?[:–—|]|\s-)\s/iu;

/** Whether a line begins with a month that names no day of it, so that it can't be placed. */
export function isOpenDay(text: string): boolean {
  const month = NAMED.exec(text)?.[1];
  return NUMERIC.test(text) || (month !== undefined && monthNamed(month) !== null);
}

/** A time of which nothing is known ahead of words: "xx:xx the pump ran", "??:?? – mended". */
const OPEN_CLOCK =
  /^[[(*_`]{0,3}(?:[xX]{2}|\?{1,2}|-{2})[:.h](?:[xX]{2}|\?{1,2}|-{2})(?![\p{L}\d:?-])[\])*_`]{0,3}(?:\s?[:|–—]|\s-)?\s+(?=\S)/u;

/** The words behind a time that was left open; null for other lines. */
export function behindOpenClock(text: string): string | null {
  const found = OPEN_CLOCK.exec(text);
  return found === null ? null : text.slice(found[0].length);
}
