import { answerLine } from './line-to.ts';
import type { StyleAnswer, StyleQuestion } from './messages.ts';
import { openStyleHelper } from './open-style-helper.ts';

let opened: ReturnType<typeof openStyleHelper> | null = null;

// Sixteen megabytes of rules and half a second for a long text: beside the page, and only for who asked for it.
answerLine<StyleQuestion, StyleAnswer>(async ({ dialect, texts }) => {
  opened ??= openStyleHelper(dialect);
  const hintsOf = await opened;
  return Promise.all(texts.map(hintsOf));
});
