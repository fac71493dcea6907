import type { Editor } from '@tiptap/react';
import { BubbleMenu } from '@tiptap/react/menus';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, Toolbar as AriaToolbar, ToggleButton } from 'react-aria-components';
import { isTextSelected } from '../../../editor/quote-in-text.ts';
import type { Draft } from '../../../store/draft.ts';
import { t } from '../../../words/words.ts';
import { commandOf } from '../../commands/all-commands.ts';
import { runCommand } from '../../commands/context-of.ts';
import { labelOf } from '../../commands/label-of.ts';
import { selectionTools } from '../../commands/list/focus-tools.ts';
import { useEditorValue } from '../../hooks/use-editor-value.ts';
import parts from '../../parts/parts.module.css';
import styles from './tools.module.css';

const tools = ['bold', 'italic', 'link', 'code', 'passage-internal', 'passage-redacted', 'comment'].map(commandOf);

/** Long enough that a selection still being drawn is left alone, in milliseconds. */
const settled = 250;

/** The tools for selected words, above them once the selection has settled, or below where there is no room. Escape and scrolling put them away. */
export const SelectionTools = ({
  draft,
  editor,
  layer,
}: {
  readonly draft: Draft;
  readonly editor: Editor;
  readonly layer: HTMLElement;
}) => {
  const [isShown, setIsShown] = useState(false);
  const shown = useRef(false);
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hide = (): void => {
      if (shown.current && !editor.isDestroyed) {
        editor.view.dispatch(editor.state.tr.setMeta(selectionTools, 'hide').setMeta('addToHistory', false));
      }
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !shown.current) return;
      event.preventDefault();
      event.stopPropagation();
      hide();
      editor.view.focus();
    };
    const scrolled = layer.parentElement;
    scrolled?.addEventListener('scroll', hide, { passive: true });
    scrolled?.addEventListener('keydown', onKeyDown, true);
    return () => {
      scrolled?.removeEventListener('scroll', hide);
      scrolled?.removeEventListener('keydown', onKeyDown, true);
    };
  }, [editor, layer]);
  // The same values each time: changed ones are told to the editor by a transaction.
  const options = useMemo(() => {
    const show = (isNow: boolean): void => {
      shown.current = isNow;
      // The arrows go along the tools; their frame is no stop.
      bubble.current?.removeAttribute('tabindex');
      setIsShown(isNow);
    };
    return {
      placement: 'top',
      offset: 10,
      flip: { padding: 8 },
      shift: { padding: 8 },
      onShow: () => show(true),
      onHide: () => show(false),
    } as const;
  }, []);
  return (
    <BubbleMenu
      ref={bubble}
      pluginKey={selectionTools}
      editor={editor}
      className={styles.bubble}
      updateDelay={settled}
      appendTo={layer}
      options={options}
      shouldShow={shouldShow}
    >
      {isShown && <Tools draft={draft} editor={editor} />}
    </BubbleMenu>
  );
};

const shouldShow = ({ editor, element }: { readonly editor: Editor; readonly element: HTMLElement }): boolean =>
  // It asks a moment later, when the text may be gone from the screen.
  !editor.isDestroyed &&
  editor.isEditable &&
  isTextSelected(editor.state) &&
  hasWords(editor) &&
  (editor.view.hasFocus() || element.contains(document.activeElement));

const hasWords = ({ state: { doc, selection } }: Editor): boolean => doc.textBetween(selection.from, selection.to).trim() !== '';

const Tools = ({ draft, editor }: { readonly draft: Draft; readonly editor: Editor }) => {
  // Their place was found while there was nothing in them.
  useLayoutEffect(
    () => editor.view.dispatch(editor.state.tr.setMeta(selectionTools, 'updatePosition').setMeta('addToHistory', false)),
    [editor],
  );
  const on = useEditorValue(editor, (now) => tools.map(({ isOn }) => isOn?.(now) === true));
  return (
    <AriaToolbar className={styles.tools ?? ''} aria-label={t('Selected words')} data-selection-tools="">
      {tools.map((command, at) => {
        const { id, Icon, isOn } = command;
        const icon = Icon === undefined ? null : <Icon size={16} aria-hidden />;
        const run = (): void => void runCommand(draft, command);
        return (
          <span key={id} title={labelOf(command)}>
            {isOn === undefined ? (
              <AriaButton className={`${parts.button} ${parts.icon}`} aria-label={labelOf(command)} onPress={run}>
                {icon}
              </AriaButton>
            ) : (
              <ToggleButton
                className={`${parts.button} ${parts.icon} ${on[at] === true ? parts.pressed : ''}`}
                aria-label={labelOf(command)}
                isSelected={on[at] === true}
                onChange={run}
              >
                {icon}
              </ToggleButton>
            )}
          </span>
        );
      })}
    </AriaToolbar>
  );
};
