import { editionDifferences } from '../../../core/checks/editions/edition-differences.ts';
import { publicPart } from '../../../core/checks/editions/public-part.ts';
import type { EditionQuestion } from './edition-question.ts';

// Both texts are read sentence by sentence; beside the page, so that nobody's key waits for it.
addEventListener('message', ({ data }: MessageEvent<EditionQuestion>) => {
  const { report, other, key, isPublished } = data;
  postMessage(editionDifferences(isPublished ? publicPart(report) : report, other, key));
});
