import { lazy, Suspense, useState } from 'react';
import { useMenuCommands } from '../hooks/use-menu-commands.ts';
import { DraftScreen } from './draft-screen.tsx';
import { goTo, useRoute } from './route.ts';

const LibraryScreen = lazy(async () => ({ default: (await import('../library/library-screen.tsx')).LibraryScreen }));
const TemplateChooser = lazy(async () => ({ default: (await import('../templates/template-chooser.tsx')).TemplateChooser }));

/** The screen that the address names, and the menu's commands that hold on every screen. */
export const Screens = () => {
  const route = useRoute();
  const [isChoosing, setIsChoosing] = useState(false);
  useMenuCommands({
    library: () => goTo({ kind: 'library' }),
    'new-report': () => setIsChoosing(true),
    import: () => goTo({ kind: 'import' }),
  });
  return (
    <>
      {route.kind === 'draft' ? (
        <DraftScreen key={route.id} id={route.id} view={route.view} />
      ) : (
        <Suspense>
          <LibraryScreen isImporting={route.kind === 'import'} onNewReport={() => setIsChoosing(true)} />
        </Suspense>
      )}
      {isChoosing && (
        <Suspense>
          <TemplateChooser onClose={() => setIsChoosing(false)} />
        </Suspense>
      )}
    </>
  );
};
