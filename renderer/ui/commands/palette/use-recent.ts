import { useEffect, useState } from 'react';
import { keepRecentCommands, readRecentCommands, withRecent } from '../../../store/recent-commands.ts';
import { useServices } from '../../app/services.ts';

/** The ids of the commands used last, the newest first, and the way to note one. Forgetting them costs nothing: no failure is shown. */
export const useRecent = (): readonly [readonly string[], (id: string) => void] => {
  const { db } = useServices();
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    readRecentCommands(db).then(setRecent, () => undefined);
  }, [db]);
  const note = (id: string): void => {
    const now = withRecent(recent, id);
    setRecent(now);
    keepRecentCommands(db, now).catch(() => undefined);
  };
  return [recent, note];
};
