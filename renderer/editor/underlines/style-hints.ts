import { Extension } from '@tiptap/core';
import type { StyleHint } from '../../core/spelling/style-hint.ts';
import { codeLetter, proseOfBlock } from './prose-of-block.ts';
import { type BlockReader, type Underlined, underlines } from './underlines.ts';

/** Who knows what could be written better. */
export type StyleHelper = {
  /** What there is to say of a text; null while that isn't known. */
  readonly look: (text: string) => readonly StyleHint[] | null;
  /** Finds out about texts; `look` knows them when the promise resolves. */
  readonly ask: (texts: readonly string[]) => Promise<void>;
};

/** A passage that could be written better. */
export type Hinted = Underlined<StyleHint>;

/** What is underlined because it could be written better: advice, and quieter than what is wrong. */
export const hinted = underlines<StyleHint>('hinted', ({ message }) => message, { 'data-hinted': '' });

/** As many texts as are asked for at once: the advice on a long report comes by and by. */
const mostAtOnce = 20;

/** A reader of blocks that goes by a style helper; advice about code is left out. */
export const hintReader = ({ look, ask }: StyleHelper): BlockReader<StyleHint> => {
  const unknown = new Set<string>();
  return {
    read: (block) => {
      const prose = proseOfBlock(block);
      if (prose.trim() === '') return [];
      // An unknown noun to the helper, which would stumble over the sign itself.
      const hints = look(prose.replaceAll(codeLetter, 'x'));
      if (hints === null) unknown.add(prose.replaceAll(codeLetter, 'x'));
      return (hints ?? [])
        .filter(({ from, to }) => !prose.slice(from, to).includes(codeLetter))
        .map((hint) => ({ from: hint.from, to: hint.to, note: hint }));
    },
    learn: () => {
      if (unknown.size === 0) return null;
      const texts = [...unknown].slice(0, mostAtOnce);
      unknown.clear();
      return ask(texts);
    },
  };
};

/** Underlines passages that could be written better, where somebody wishes to be told. */
export const StyleHints = Extension.create({ name: 'styleHints', addProseMirrorPlugins: () => [hinted.plugin()] });
