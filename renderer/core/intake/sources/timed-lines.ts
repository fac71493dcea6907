import { isDateHeading } from '../placing/line-shapes.ts';
import { isStamp } from '../placing/stamp-lines.ts';

const timed =
  /^ {0,3}(?:\*\*|__|\[|`)?(?:\d{4}-\d\d-\d\d(?:[ T]|\b)|\d{1,2}[:.h]\d\d(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4},?\s+\d{1,2}[:.]\d\d|\p{L}{3,9} \d{1,2}(?:,? \d{4})?,? (?:at |- )?\d{1,2}[:.]\d\d)/u;
const labelled = /^ {0,3}(?:\*\*[^*\n]{2,40}\*\*|\p{L}[\p{L} ’'-]{0,28}\p{L}\s?:\s+\S)/u;
const goesOn =
  /(?:[,;(]|(?<!\p{L})(?:at|from|until|till|by|around|about|between|and|to|since|after|before|um|von|bis|gegen|ab|seit|und|à|de|vers|jusqu['’]à|et|las|hasta|desde|y))\s*$/iu;
const fewest = 3;

/** Gives lines that begin with a time, that are nothing but one or a day, or that each begin with a label, a paragraph each: below each other they are a timeline or a list of facts, which Markdown would run into one. */
export function withTimedLines(text: string): string {
  const lines: string[] = [];
  let isCode = false;
  let paragraph: string[] = [];
  const end = (): void => {
    const rest = paragraph.slice(1);
    const count = rest.filter((line) => timed.test(line)).length + (timed.test(paragraph[0] ?? '') ? 1 : 0);
    const isList =
      (count >= fewest && rest.every((line) => timed.test(line))) || (rest.length > 0 && paragraph.every((line) => labelled.test(line)));
    const isTimed = timed.test(paragraph[0] ?? '');
    const isApart = (at: number): boolean => {
      const [before, line] = [paragraph[at - 1], paragraph[at]];
      if (before === undefined || line === undefined) return false;
      if (isList || isStamp(before) || isStamp(line) || (at === 1 && isDateHeading(before))) return true;
      // A sentence that was wrapped just before a time goes on in the next line.
      return isTimed && timed.test(line) && !goesOn.test(before);
    };
    lines.push(...paragraph.flatMap((line, at) => (isApart(at) ? ['', line] : [line])));
    paragraph = [];
  };
  for (const line of text.split('\n')) {
    const isFence = /^ {0,3}(?:```|~~~)/u.test(line);
    if (isFence) isCode = !isCode;
    if (isCode || isFence || line.trim() === '' || /^ {0,3}(?:#|>|\||[-*+] |\d{1,3}[.)] |<| {4})/u.test(line)) {
      end();
      lines.push(line);
    } else paragraph.push(line);
  }
  end();
  return lines.join('\n');
}
