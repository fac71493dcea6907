import { lazy, Suspense } from 'react';
import { useMenuCommands } from '../hooks/use-menu-commands.ts';
import { useStartReport } from '../library/use-start-report.ts';
import { DraftScreen } from './draft-screen.tsx';
import { goTo, useRoute } from './route.ts';

const LibraryScreen = lazy(async () => ({ default: (await import('../library/library-screen.tsx')).LibraryScreen }));

/** The screen that the address names, and the menu's commands that hold on every screen. */
export const Screens = () => {
  const route = useRoute();
  const startReport = useStartReport();
  useMenuCommands({
    library: () => goTo({ kind: 'library' }),
    'new-report': () => void startReport(),
    import: () => goTo({ kind: 'import' }),
  });
  if (route.kind === 'draft') return <DraftScreen key={route.id} id={route.id} view={route.view} />;
  return (
    <Suspense>
      <LibraryScreen isImporting={route.kind === 'import'} startReport={startReport} />
    </Suspense>
  );
};
