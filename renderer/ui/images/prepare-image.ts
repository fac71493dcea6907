import { damagedImage, largestImageFile, tooLargeImage } from '../../core/intake/images/look-at-image.ts';
import type { ReadAsset } from '../../core/report/assets/asset-of.ts';
import type { PreparedImage } from '../../editor/images/image-intake.ts';

/** Reads, checks and writes a picture anew beside the page, so that nobody's key waits for it; called off, it ends at once. */
export const prepareImage = (name: string, source: Blob, signal: AbortSignal): Promise<PreparedImage> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve({ kind: 'cancelled' });
    if (source.size > largestImageFile) return resolve({ kind: 'refused', reason: tooLargeImage(name) });
    const worker = new Worker(new URL('./image.worker.ts', import.meta.url), { type: 'module' });
    const end = (prepared: PreparedImage): void => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      resolve(prepared);
    };
    const cancel = (): void => end({ kind: 'cancelled' });
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<ReadAsset>) => end(data);
    // Out of memory, most likely: the picture was more than this computer can decode.
    worker.onerror = () => end({ kind: 'refused', reason: damagedImage(name) });
    worker.postMessage({ name, source });
  });
