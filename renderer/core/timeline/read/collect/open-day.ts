import { monthNamed } from '../../../time/dates/date-names.ts';

/** A year and a month, the day left out or open, ahead of words: "2024-02 – a fix is made", "2024-03-XX: …", "Mid-February 2024: …". */
const NUMERIC =
  /^[`*_[(]{0,3}(?:19|20)\d{2}-(?:0[1-9]|1[0-2]|[xX?]{2}|MM)(?:-(?:[xX?_]{1,2}|DD))?[`*_\])]{0,3}(?:\s?[:–—|]|\s-|\s?[-=]{1,2}>)\s/u;
/** The same with the day left open by signs: nothing needs to set its words apart. */
const OPEN =
  /^[`*_[(]{0,3}(?:(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2]|[xX?]{2})[-/.](?:\?{1,2}|[xX_]{2})|(?:\?{1,2}|[xX_]{2})[-/.](?:0[1-9]|1[0-2])[-/.](?:19|20)\d{2})[`*_\])]{0,3}[\s:–—|-]/u;
/** A part of a month. */
const PART =
  '(?:early|mid|late|(?:the )?(?:end|beginning|middle|start) of|anfang|mitte|ende|début|mi|fin|courant|principios de|mediados de|finales de|comienzos de|início de|inícios de|meados de|finais de|fim de|inizio|metà|fine|begin|eind|halverwege)(?: de| di)?[\\s-]';
const SEPARATED = '[`*_\\])]{0,3}(?:\\s?[:–—|]|\\s-|\\s?[-=]{1,2}>)\\s';
const NAMED = new RegExp(
  `^[\`*_[(]{0,3}(?:${PART})?(\\p{L}{3,12})\\.?(?:\\s?[-–/]\\s?(?:\\p{L}{3,12})\\.?|\\s(?:to|and|bis|und|et|à|y|a|e|en|tot)\\s\\p{L}{3,12}\\.?)?,? (?:de |del )?(?:19|20)\\d{2}${SEPARATED}`,
  'iu',
);
/** The same without a year: only a part of a month tells that no day is meant. */
const PART_NAMED = new RegExp(`^[\`*_[(]{0,3}${PART}(\\p{L}{3,12})${SEPARATED}`, 'iu');
const JAPANESE = /^[`*_[(]{0,3}(?:(?:19|20)\d{2}年)?\d{1,2}月(?:上旬|中旬|下旬|初め|初旬|末|頃)?[`*_\])]{0,3}(?:\s?[:：–—|、]|\s)\s?/u;

/** Whether a line begins with a month that names no day of it, so that it can't be placed. */
export function isOpenDay(text: string): boolean {
  const month = (NAMED.exec(text) ?? PART_NAMED.exec(text))?.[1];
  return NUMERIC.test(text) || OPEN.test(text) || JAPANESE.test(text) || (month !== undefined && monthNamed(month) !== null);
}

/** A time of which nothing is known ahead of words: "xx:xx the pump ran", "??:?? – mended". */
const OPEN_CLOCK =
  /^[[(*_`]{0,3}(?:[xX]{2}|\?{1,2}|-{2})[:.h](?:[xX]{2}|\?{1,2}|-{2})(?![\p{L}\d:?-])[\])*_`]{0,3}(?:\s?[:|–—]|\s-)?\s+(?=\S)/u;

/** The words behind a time that was left open; null for other lines. */
export function behindOpenClock(text: string): string | null {
  const found = OPEN_CLOCK.exec(text);
  return found === null ? null : text.slice(found[0].length);
}
