import type { StyleHint } from '../../../core/spelling/style-hint.ts';
import type { StyleHelper } from '../../../editor/underlines/style-hints.ts';
import { lineTo } from './line-to.ts';
import type { StyleAnswer, StyleQuestion } from './messages.ts';

const nothing: readonly StyleHint[] = [];
/** As many texts as are remembered: more than one report has. */
const most = 20_000;

/** Starts a worker that knows English style. Where that fails `onFail` is called, and there is nothing to say from then on. */
export const openStyleAdviser = (
  dialect: StyleQuestion['dialect'],
  onFail: () => void,
): { readonly helper: StyleHelper; readonly close: () => void } => {
  const worker = new Worker(new URL('./style.worker.ts', import.meta.url), { type: 'module' });
  const line = lineTo<StyleQuestion, StyleAnswer>(worker, onFail);
  const known = new Map<string, readonly StyleHint[]>();
  return {
    helper: {
      look: (text) => known.get(text) ?? (line.hasFailed() ? nothing : null),
      ask: async (texts) => {
        const answer = await line.ask({ dialect, texts });
        if (known.size > most) known.clear();
        texts.forEach((text, at) => {
          known.set(text, answer?.[at] ?? nothing);
        });
      },
    },
    close: line.close,
  };
};
