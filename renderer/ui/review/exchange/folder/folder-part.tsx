import { useEffect, useState } from 'react';
import type { WatchedFolder } from '../../../../host/host.ts';
import { t } from '../../../../words/words.ts';
import { Button } from '../../../parts/button.tsx';
import styles from '../exchange.module.css';

type FolderState = Awaited<ReturnType<WatchedFolder['state']>>;

/** The watched folder: which it is, the way to choose one, and to stop. `onState` hears what is in it. */
export const FolderPart = (props: { readonly folder: WatchedFolder; readonly onState: (state: FolderState) => void }) => {
  const { folder, onState } = props;
  const [state, setState] = useState<FolderState | null>(null);
  useEffect(() => {
    let isGone = false;
    const hear = (next: FolderState): void => {
      if (isGone) return;
      setState(next);
      onState(next);
    };
    void folder.state().then(hear);
    const stop = folder.onChange(hear);
    return () => {
      isGone = true;
      stop();
    };
  }, [folder, onState]);
  if (state === null) return null;
  const choose = (
    <Button look={state.kind === 'none' ? 'outlined' : 'plain'} onPress={async () => setState(await folder.choose())}>
      {state.kind === 'none' ? t('Watch a folder for returned reviews…') : t('Choose another folder…')}
    </Button>
  );
  if (state.kind === 'none') return <p>{choose}</p>;
  return (
    <div className={styles.folder}>
      <p role="status">
        {state.kind === 'watching'
          ? t('“{folder}” is watched: what comes back there is offered here, and nothing in it is changed.', { folder: state.name })
          : t('The folder “{folder}” can’t be reached any more. What was brought in stays; connect it again or choose another.', {
              folder: state.name,
            })}
      </p>
      {state.kind === 'watching' &&
        state.passedOver.map((name) => <p key={name}>{t('“{name}” is larger than 64 MB and was passed over.', { name })}</p>)}
      <span>
        {choose}
        <Button onPress={async () => setState(await folder.stop())}>{t('Stop watching')}</Button>
      </span>
    </div>
  );
};
