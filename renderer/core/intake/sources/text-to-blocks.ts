import { linkedRuns } from '../../rich-text/linked-runs.ts';
import type { Inline } from '../../rich-text/rich-text.ts';
import { isDateHeading, startsWithTime } from '../placing/line-shapes.ts';
import { isKnownHeading } from '../placing/section-kind.ts';
import { isStamp } from '../placing/stamp-lines.ts';
import { BlockBuilder } from './block-builder.ts';
import type { SourceBlocks } from './source-blocks.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { paragraphsOf } from './text-paragraphs.ts';
import { withWholeRanges } from './wrapped-ranges.ts';

/** Plain text as blocks: a title, headings, lists, quotes and paragraphs, told apart as a reader would tell them. */
export function textToBlocks(text: string): SourceBlocks {
  const lines = textLines(withWholeRanges(text));
  const builder = new BlockBuilder();
  const reader = new TextReader(lines, builder);
  reader.read();
  return {
    title: reader.title,
    pageTitle: null,
    blocks: builder.finish(),
    rows: new Map(),
    images: 0,
    marked: null,
    words: { kept: [], open: [] },
    isStruck: false,
    flattened: false,
  };
}

class TextReader {
  title: string | null = null;
  private at = 0;
  private started = false;
  private doubleRuled = false;
  /** The indentations of the lists that are open, outermost first. */
  private readonly open: { readonly indent: number; readonly ordered: boolean }[] = [];
  private itemIndent = 0;

  constructor(
    private readonly lines: readonly TextLine[],
    private readonly builder: BlockBuilder,
  ) {}

  read(): void {
    while (this.at < this.lines.length) {
      const line = this.lines[this.at];
      if (line === undefined) return;
      if (line.kind === 'blank') this.blank();
      else if (line.kind === 'item' && !this.isNumberedHeading(line)) this.item(line);
      else if (line.kind === 'rule') this.rule();
      else if (line.kind === 'quote') this.quote();
      else this.group();
      if (line.kind !== 'blank') this.started = true;
    }
    this.closeLists(0);
  }

  private blank(): void {
    this.at = this.nextFilled(this.at);
    if (this.open.length === 0) return;
    const next = this.lines[this.at];
    if (next?.kind === 'item' && this.open.some((list) => list.ordered === next.ordered)) return;
    if (next?.kind === 'text' && next.indent > this.itemIndent && !isDateHeading(next.text)) {
      this.builder.endText('p');
      return;
    }
    this.closeLists(0);
  }

  private item(line: TextLine & { kind: 'item' }): void {
    while (this.open.length > 0) {
      const top = this.open.at(-1);
      if (top === undefined || line.indent > top.indent + 1) break;
      if (line.indent >= top.indent - 1 && top.ordered === line.ordered) break;
      this.closeLists(this.open.length - 1);
    }
    const top = this.open.at(-1);
    if (top === undefined || line.indent > top.indent + 1) {
      this.builder.openList(line.ordered, line.number);
      this.open.push({ indent: line.indent, ordered: line.ordered });
    } else this.builder.closeItem();
    this.builder.openItem();
    this.itemIndent = line.indent;
    const parts = [line.text];
    this.at += 1;
    for (
      let next = this.lines[this.at];
      next?.kind === 'text' && !isDateHeading(next.text) && !isKnownHeading(next.text);
      next = this.lines[this.at]
    ) {
      if (next.indent <= line.indent && startsWithTime(next.text)) break;
      parts.push(next.text);
      this.at += 1;
    }
    this.put(parts.join(' '));
    this.builder.endText('p');
    if (this.lines[this.at]?.kind === 'text') this.closeLists(0);
  }

  private rule(): void {
    this.closeLists(0);
    this.builder.block({ type: 'horizontalRule' });
    this.at += 1;
  }

  private quote(): void {
    this.closeLists(0);
    const parts: string[] = [];
    for (let line = this.lines[this.at]; line?.kind === 'quote'; line = this.lines[this.at]) {
      if (line.text === '' && parts.length > 0) this.paragraph(parts.splice(0), 'quote');
      else if (line.text !== '') parts.push(line.text);
      this.at += 1;
    }
    this.paragraph(parts, 'quote');
  }

  /** Lines without a blank one between them: a heading, paragraphs, or a heading with its paragraphs. */
  private group(): void {
    const isContinuation = this.open.length > 0;
    const parts: string[] = [];
    let line = this.lines[this.at];
    for (; line?.kind === 'text' || (line?.kind === 'item' && parts.length === 0); line = this.lines[this.at]) {
      parts.push(line.kind === 'item' ? line.whole : line.text);
      this.at += 1;
    }
    if (isContinuation) {
      for (const paragraph of paragraphsOf(parts)) this.paragraph(paragraph, 'p');
      return;
    }
    const isUnderlined = parts.length === 1 && line?.kind === 'rule' && (line.mark === '=' || line.mark === '-');
    if (isUnderlined && line?.kind === 'rule') {
      this.at += 1;
      this.underlined(parts[0] ?? '', line.mark);
      return;
    }
    if (!this.started && this.takeTitle(parts)) parts.shift();
    else if (this.isHeading(parts)) this.heading((parts.shift() ?? '').replace(/\s*:$/u, ''), 'h2');
    for (const paragraph of paragraphsOf(parts)) this.paragraph(paragraph, 'p');
  }

  private underlined(text: string, mark: string): void {
    if (!this.started) {
      this.title = text;
      return;
    }
    this.heading(text, mark === '-' && this.doubleRuled ? 'h3' : 'h2');
    this.doubleRuled ||= mark === '=';
  }

  private takeTitle(parts: readonly string[]): boolean {
    const [first, ...more] = parts;
    if (first === undefined || first.length > 120 || startsWithTime(first) || isKnownHeading(first)) return false;
    if (/^(?:title|titre|titel|título)\s?:/iu.test(first)) return false;
    if (/^\p{Lu}[\p{L} ]{1,25}:\s/u.test(first) && more.length > 0 && /^\p{Lu}[\p{L} ]{1,25}:\s/u.test(more[0] ?? '')) return false;
    const isJoined = more.length > 0 && paragraphsOf(parts)[0]?.[0] !== first;
    const isWrapped = isJoined && (first.length > 60 || /^\p{Ll}/u.test(more[0] ?? ''));
    if (isWrapped || (/[.;,:]$/u.test(first) && (first.length > 60 || more.length > 0))) return false;
    this.title = first;
    return true;
  }

  private isHeading(parts: readonly string[]): boolean {
    const [text, ...more] = parts;
    if (text === undefined || text.length > 80 || startsWithTime(text) || isDateHeading(text) || isStamp(text)) return false;
    if (isKnownHeading(text)) return true;
    const isCapitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && !/\d$/u.test(text) && !/: \S/u.test(text);
    const isLast = this.nextFilled(this.at) >= this.lines.length && more.length === 0;
    if (isLast) return false;
    if (isCapitals) return true;
    if (more.length > 0 || text.split(/\s+/u).length > 12) return false;
    return !/[.!?;,:…)]$/u.test(text) && !/^\p{L}[\p{L} ]{1,25}:\s/u.test(text) && !/:\/\/|@/u.test(text) && !/^\p{Ll}/u.test(text);
  }

  /** "2. Timeline" alone between blank lines is a heading, not a list of one. */
  private isNumberedHeading(line: TextLine & { kind: 'item' }): boolean {
    const before = this.lines[this.at - 1];
    const after = this.lines[this.at + 1];
    if (!line.ordered || this.open.length > 0 || line.text.length > 80 || /[.!?;,:]$/u.test(line.text)) return false;
    if ((before !== undefined && before.kind !== 'blank') || after?.kind !== 'blank') return false;
    const next = this.lines[this.nextFilled(this.at + 1)];
    return next !== undefined && !(next.kind === 'item' && next.ordered);
  }

  private heading(text: string, kind: 'h2' | 'h3'): void {
    this.put(text);
    this.builder.endText(kind);
  }

  private paragraph(lines: readonly string[], kind: 'p' | 'quote'): void {
    lines.forEach((line, at) => {
      if (at > 0) this.builder.hardBreak();
      this.put(line);
    });
    this.builder.endText(kind);
  }

  private put(text: string): void {
    for (const inline of linkedRuns(text) as readonly Inline[])
      if (inline.type === 'text') this.builder.text(inline.text, inline.marks ?? []);
  }

  private closeLists(left: number): void {
    while (this.open.length > left) {
      this.open.pop();
      this.builder.closeList();
    }
  }

  private nextFilled(from: number): number {
    let at = from;
    while (this.lines[at]?.kind === 'blank') at += 1;
    return at;
  }
}
