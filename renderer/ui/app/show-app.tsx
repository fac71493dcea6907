import { createRoot } from 'react-dom/client';
import type { Host } from '../../host/host.ts';
import type { StartedLibrary } from '../../store/start-library.ts';
import { App } from './app.tsx';
import { followScheme } from './follow-scheme.ts';

/** Draws the app into the page, once its library and its words are there. */
export const showApp = async (host: Host, now: () => number, started: Promise<StartedLibrary>, spoken: Promise<unknown>): Promise<void> => {
  followScheme();
  const root = document.getElementById('root');
  const [start] = await Promise.all([started, spoken]);
  if (root !== null) createRoot(root).render(<App host={host} now={now} start={start} />);
};
