import type { Inline } from '../rich-text/rich-text.ts';
import { unresolved } from '../rich-text/walk.ts';
import type { SheetInline } from './sheet.ts';

/** Numbers the footnotes in the order in which their lines are laid out. */
export type NoteNumbers = {
  /** A line with a number in each footnote's place; empty footnotes are gone. */
  readonly line: (content: readonly Inline[]) => readonly SheetInline[];
  /** Lays out what is kept for somebody: its notes stand far from it, and say once more whom they are for. */
  readonly within: <T>(audience: string, layOut: () => T) => T;
  /** The notes so far; number 1 is the first. */
  readonly texts: () => readonly string[];
};

/** Starts counting at 1. */
export const noteNumbers = (): NoteNumbers => {
  const texts: string[] = [];
  let audience: string | null = null;
  const shown = (text: string): string => (audience === null ? text : `[${audience}: ${text}]`);
  return {
    line: (content) =>
      content.flatMap((inline): readonly SheetInline[] => {
        if (inline.type === 'chip') return unresolved(inline);
        if (inline.type !== 'footnote') return [inline];
        const text = inline.attrs.text.trim();
        if (text === '') return [];
        texts.push(shown(text));
        return [{ type: 'note', number: texts.length }];
      }),
    within: (name, layOut) => {
      const outer = audience;
      audience = name;
      const laidOut = layOut();
      audience = outer;
      return laidOut;
    },
    texts: () => texts,
  };
};
