import { isDateHeading } from '../placing/line-shapes.ts';

/** A line of plain text, by what its first characters say it is. */
export type TextLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'rule'; readonly mark: string }
  | {
      readonly kind: 'item';
      readonly indent: number;
      readonly ordered: boolean;
      readonly number: number;
      readonly text: string;
      readonly whole: string;
    }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'text'; readonly indent: number; readonly text: string };

const bullet = /^(?:[•◦·▪▫●○‣⁃∙][ \t]*|[-*–—+][ \t]+|o\t+)/u;
const number = /^(\d{1,3})[.)][ \t]+/u;

/** Tells for every line whether it is an item, a rule, a quote, blank or plain. */
export function textLines(text: string): readonly TextLine[] {
  return text.split('\n').map(textLine);
}

function textLine(raw: string): TextLine {
  const text = raw.trim();
  if (text === '') return { kind: 'blank' };
  if (/^([-=_*])\1{2,}$|^(?:[-*_] ){2,}[-*_]$/.test(text)) return { kind: 'rule', mark: text.charAt(0) };
  const indent = width(/^\s*/.exec(raw)?.[0] ?? '');
  if (text.startsWith('>')) return { kind: 'quote', text: text.replace(/^(?:>\s?)+/, '') };
  // "10. Juni 2026" is a date, not the tenth item.
  if (isDateHeading(text)) return { kind: 'text', indent, text: text };
  const bulleted = bullet.exec(text);
  if (bulleted !== null && text.length > bulleted[0].length) {
    return { kind: 'item', indent, ordered: false, number: 1, text: text.slice(bulleted[0].length), whole: text };
  }
  const numbered = number.exec(text);
  if (numbered !== null) {
    return { kind: 'item', indent, ordered: true, number: Number(numbered[1]), text: text.slice(numbered[0].length), whole: text };
  }
  return { kind: 'text', indent, text };
}

function width(space: string): number {
  let columns = 0;
  for (const character of space) columns = character === '\t' ? (Math.floor(columns / 4) + 1) * 4 : columns + 1;
  return columns;
}
