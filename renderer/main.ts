import { traceErrors } from './quick-errors.ts';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource/jetbrains-mono/latin-400.css';
import './styles/base.css';
import { pickHost } from './host/pick-host.ts';
import { startLibrary } from './store/start-library.ts';
import { draftInAddress } from './ui/app/route.ts';
import { screenLanguage } from './words/language.ts';
import { speak } from './words/speak.ts';

const now = (): number => Date.now();
const host = pickHost();

// The library and the draft that the address names are asked for first: while the disk answers, the code of the screens is read.
const language = screenLanguage();
const started = startLibrary(host, now, async () => (await import('./ui/library/read-sample.ts')).readSample(language), draftInAddress());
const spoken = speak(language);
void import('./ui/app/show-app.tsx').then(({ showApp }) => {
  traceErrors();
  showApp(host, now, started, spoken);
});
