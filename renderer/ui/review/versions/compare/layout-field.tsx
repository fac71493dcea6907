import { t } from '../../../../words/words.ts';
import { useWatched } from '../../../hooks/use-watched.ts';
import { ChoiceField } from '../../../parts/choice-field.tsx';
import { chosenLayout } from './layout.ts';

/** Chooses how comparisons are laid out. */
export const LayoutField = () => (
  <ChoiceField
    label={t('Layout')}
    value={useWatched(chosenLayout)}
    options={[
      { value: 'inline', label: t('In one text') },
      { value: 'beside', label: t('Side by side') },
    ]}
    onChoose={(layout) => chosenLayout.set(layout)}
  />
);
