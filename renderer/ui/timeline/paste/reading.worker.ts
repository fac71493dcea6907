import { readPasted } from '../../../core/timeline/read-pasted.ts';
import type { ReadingContext } from '../../../core/timeline/reading.ts';

// A long paste is read beside the page, so that the page never waits; whoever asked ends the worker when the answer is no longer wanted.
addEventListener('message', ({ data }: MessageEvent<{ readonly text: string; readonly context: ReadingContext }>) => {
  postMessage(readPasted(data.text, data.context));
});
