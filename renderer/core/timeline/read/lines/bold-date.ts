import { readWhenWords } from '../../../time/words/read-when-words.ts';

/** The first words of a line in bold, with a bullet before them and words after them. */
const BOLD =
  /^((?:[-*•+]|\d{1,2}[.)])?\s{0,4})(?:(\*\*|__)([^*_<>]{3,50})\2|<(?:b|strong)>([^*_<>]{3,50})<\/(?:b|strong)>)\s{1,4}(?=["“`[(]?\p{L})/iu;

/** A line whose first words, in bold, are a day and nothing else, with a colon for the bold that sets them apart: "**5 April 2023** We asked". */
export function withBoldDate(raw: string): string {
  const found = BOLD.exec(raw);
  const label = (found?.[3] ?? found?.[4] ?? '').trim();
  const when = found === null || !/\d/.test(label) ? null : readWhenWords(label, 0);
  if (found === null || when === null || when.date === null || when.clock !== null || when.to < label.length) return raw;
  const rest = raw.slice(found[0].length);
  // A time may follow the day: "**5 April** at 14:02".
  return readWhenWords(rest, 0) === null ? `${found[1] ?? ''}${label}: ${rest}` : raw;
}
