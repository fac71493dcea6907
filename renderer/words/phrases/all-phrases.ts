import { editorPhrases } from './editor.ts';
import { failurePhrases } from './failures.ts';
import { filePhrases } from './files.ts';
import { findingPhrases } from './findings.ts';
import { livePhrases } from './live.ts';
import { partPhrases } from './parts.ts';
import { reviewPhrases } from './review.ts';
import { timePhrases } from './times.ts';

/** The shapes of all sentences that are made below the screens. */
export const allPhrases: readonly string[] = [
  ...findingPhrases,
  ...timePhrases,
  ...filePhrases,
  ...failurePhrases,
  ...reviewPhrases,
  ...editorPhrases,
  ...livePhrases,
];

/** The shapes of the pieces that stand in them. */
export const allParts: readonly string[] = partPhrases;
