import type { LivePerson } from '../../store/live/live-state.ts';
import { t } from '../../words/words.ts';

/** What somebody who is there is called; who has said no name is somebody. */
export const nameOf = ({ name }: LivePerson): string => (name === '' ? t('Somebody without a name') : name);
