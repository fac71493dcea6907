import { useMenuCommands } from '../hooks/use-menu-commands.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { soon } from '../parts/late.tsx';
import { isChoosing } from './choosing.ts';
import { DraftScreen } from './draft-screen.tsx';
import { goTo, useRoute } from './route.ts';

const LibraryScreen = soon(async () => (await import('../library/library-screen.tsx')).LibraryScreen);
const TemplateChooser = soon(async () => (await import('../templates/template-chooser.tsx')).TemplateChooser);

/** The screen that the address names, and the menu's commands that hold on every screen. */
export const Screens = () => {
  const route = useRoute();
  const choose = (): void => isChoosing.set(true);
  useMenuCommands({
    library: () => goTo({ kind: 'library' }),
    'new-report': choose,
    import: () => goTo({ kind: 'import' }),
  });
  return (
    <>
      {route.kind === 'draft' ? (
        <DraftScreen key={route.id} id={route.id} view={route.view} />
      ) : (
        <LibraryScreen isImporting={route.kind === 'import'} onNewReport={choose} />
      )}
      {useWatched(isChoosing) && <TemplateChooser onClose={() => isChoosing.set(false)} />}
    </>
  );
};
