import { pickHost } from './host/pick-host.ts';
import { startLibrary } from './store/start-library.ts';
import { draftInAddress } from './ui/app/route.ts';
import { screenLanguage } from './words/language.ts';
import { speak } from './words/speak.ts';

/** The present instant, in milliseconds since 1970. */
export const now = (): number => Date.now();

/** What the pages have around them. */
export const host = pickHost();

/** The library and the draft that the address names, opening: asked for before the screens' code runs, so that the disk and the screens are waited for together. */
export const started = startLibrary(host, now, async () => (await import('./ui/library/read-sample.ts')).readSample(), draftInAddress());

/** The screens' words, on their way; English is there already. */
export const spoken = speak(screenLanguage);
