import type { Editor } from '@tiptap/react';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ChipChoice } from '../../../core/chips/chip-choices.ts';
import { offerChips } from '../../../editor/chips/suggest-chips.ts';
import type { Draft } from '../../../store/draft.ts';
import { t } from '../../../words/words.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import type { ChipDesk } from './chip-desk.ts';
import { chipGroupLabels } from './chip-labels.ts';
import { drawChipMenu } from './chip-menu-state.ts';
import styles from './chips.module.css';

type Group = { readonly label: string; readonly choices: readonly (ChipChoice & { readonly at: number })[] };

const grouped = (choices: readonly ChipChoice[]): readonly Group[] =>
  Object.entries(chipGroupLabels).flatMap(([kind, label]) => {
    const own = choices.flatMap((choice, at) => (choice.chip.of === kind ? [{ ...choice, at }] : []));
    return own.length === 0 ? [] : [{ label, choices: own }];
  });

/** What an @ offers. The keyboard stays in the text, which tells those who hear it which choice is at hand. */
export const ChipMenu = ({ draft, editor, desk }: { readonly draft: Draft; readonly editor: Editor; readonly desk: ChipDesk }) => {
  const { menu } = desk;
  useEffect(() => offerChips(editor, drawChipMenu(draft.report, menu)), [draft, editor, menu]);
  const state = useWatched(menu);
  const id = useId();
  const current = useRef<HTMLDivElement>(null);
  const isShown = state !== null && state.choices.length > 0;
  const at = state?.at ?? 0;
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
    if (editor.isDestroyed || !isShown) return;
    const { dom } = editor.view;
    const said = { 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-activedescendant': `${id}-${at}` };
    for (const [name, value] of Object.entries(said)) dom.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(said)) dom.removeAttribute(name);
    };
  }, [editor, isShown, at, id]);
  if (state === null || !isShown) return null;
  return createPortal(
    <div className={styles.menu}>
      <div id={id} role="listbox" tabIndex={0} aria-label={t('What to show here')} className={styles.list}>
        {grouped(state.choices).map(({ label, choices }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={label} role="group" aria-label={label}>
            <p className={styles.group} aria-hidden>
              {label}
            </p>
            {choices.map((choice) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text
              // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the text's
              <div
                key={choice.at}
                id={`${id}-${choice.at}`}
                ref={choice.at === at ? current : null}
                role="option"
                aria-selected={choice.at === at}
                className={styles.choice}
                data-lacking={choice.isLacking}
                // The text keeps the keyboard.
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => state.choose(choice)}
              >
                <span className={styles.words}>{choice.words}</span>
                {choice.label !== '' && <span className={styles.what}>{choice.label}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {state.left > 0 && <p className={styles.more}>{t('{count, number} more: type a word of it.', { count: state.left })}</p>}
      <p role="status" className={styles.hidden}>
        {t('{count, plural, one {# choice} other {# choices}}', { count: state.choices.length })}
      </p>
    </div>,
    state.holder,
  );
};
