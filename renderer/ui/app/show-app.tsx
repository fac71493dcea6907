import { createRoot } from 'react-dom/client';
import type { Host } from '../../host/host.ts';
import type { StartedLibrary } from '../../store/start-library.ts';
import { App } from './app.tsx';
import { followScheme } from './follow-scheme.ts';

/** Draws the app into the page. */
export const showApp = async (host: Host, now: () => number, started: Promise<StartedLibrary>): Promise<void> => {
  followScheme();
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App host={host} now={now} start={await started} />);
};
