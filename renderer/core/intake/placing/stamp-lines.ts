import { type Head, readHead } from '../../timeline/read/lines/read-head.ts';

const ago =
  /^(?:posted|updated|published|veröffentlicht|aktualisiert|publiée?|mise? à jour|publicad[oa]|actualizad[oa])(?!\p{L})[^.\d]{0,4}(?:(?:about |over |almost )?\d{1,3} \p{L}{3,8} ago\.?)?\s*(?:on |am |le |el )?/iu;
/** What stands below the last update of a page. */
const footer =
  /^\W{0,3}(?:this (?:incident|maintenance|scheduled maintenance) affected|affected (?:components|services)|powered by|subscribe|view (?:incident|more|all)|back to|copyright|©|←|→)/iu;
/** Whether a line is a date with a time of day and nothing else, save that something was posted then: "Posted 4 months ago. May 04, 2025 - 11:20 UTC". */
export function isStamp(line: string): boolean {
  return stampOf(line) !== null;
}

/** Whether such a line names its year as well. */
export function isYearStamp(line: string): boolean {
  return stampOf(line)?.when.date?.candidates.every(({ year }) => year !== null) === true;
}

function stampOf(line: string): Head | null {
  if (line.length > 100 || !/\d/.test(line)) return null;
  const head = readHead(line.trim().replace(ago, ''));
  const { clock, date, end } = head?.when ?? { clock: null, date: null, end: null };
  return head !== null && head.rest === '' && clock !== null && date !== null && end === null ? head : null;
}

/** Whether a line is of the foot of a status page. */
export function isPageFoot(line: string): boolean {
  return footer.test(line);
}

/** Whether lines are updates whose times stand on lines of their own below their words. */
export function haveStampsBelow(lines: readonly string[]): boolean {
  const stamps = lines.flatMap((line, at) => (isStamp(line) ? [at] : []));
  const after = lines[(stamps.at(-1) ?? 0) + 1];
  return stamps.length >= 2 && stamps[0] !== 0 && (after === undefined || isPageFoot(after));
}
