import { EditorContent, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { memo, useEffect, useMemo } from 'react';
import { ClosedText } from '../../editor/closed-text.ts';
import { editorExtensions } from '../../editor/extensions.ts';
import { imageIntake } from '../../editor/images/image-intake.ts';
import { CleanPaste } from '../../editor/paste/clean-paste.ts';
import { PasteGate } from '../../editor/paste/paste-gate.ts';
import { SectionHelp } from '../../editor/section-help.ts';
import { FoundWordsLines } from '../../editor/underlines/found-words.ts';
import { MisspeltWords } from '../../editor/underlines/misspelt-words.ts';
import { StyleHints } from '../../editor/underlines/style-hints.ts';
import type { Draft } from '../../store/draft.ts';
import { isPublished, noteRefusal } from '../../store/review/published.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { isFocusing, stageOf } from '../app/stage.ts';
import { useIsPublished } from '../hooks/use-is-published.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { addressIn, imageSurroundings } from '../images/image-surroundings.ts';
import { ImageView, leavesToImage } from '../images/image-view.tsx';
import images from '../images/images.module.css';
import { Button } from '../parts/button.tsx';
import { Guard } from '../parts/guard.tsx';
import { late, whenCalm } from '../parts/late.tsx';
import { useReviewedText } from '../review/use-reviewed-text.ts';
import { whenUsed } from '../spelling/when-used.ts';
import { useSectionHelp } from '../templates/use-section-help.ts';
import { StructuredView } from './blocks/structured-view.tsx';
import { chipDesk } from './chips/chip-desk.ts';
import chipStyles from './chips/chips.module.css';
import { FindBar } from './find/find-bar.tsx';
import { followLink } from './follow-link.ts';
import { FootnoteField } from './footnote-field.tsx';
import kept from './kept.module.css';
import { LeftOut } from './left-out.tsx';
import { Outline } from './outline.tsx';
import { pasteDesk } from './paste/paste-desk.ts';
import { PublicReading } from './reading.ts';
import rich from './rich.module.css';
import { sayPutBack } from './say-put-back.ts';
import { useReportLanguage } from './use-report-language.ts';
import styles from './writing.module.css';

const ChipMenu = late(async () => (await import('./chips/chip-menu.tsx')).ChipMenu);
const ChipPopover = late(async () => (await import('./chips/chip-popover.tsx')).ChipPopover);
const PasteQuestion = late(async () => (await import('./paste/paste-question.tsx')).PasteQuestion);
const Spelling = late(async () => (await import('../spelling/spelling.tsx')).Spelling);
/** Who sees the toolbar expects its keys to work: those come with what answers all commands. */
const Toolbar = late(async () => {
  const [{ Toolbar: loaded }] = await Promise.all([import('./toolbar.tsx'), import('../commands/command-center.tsx')]);
  return loaded;
});
const WritingTools = late(async () => (await import('./tools/writing-tools.tsx')).WritingTools);
const LengthLine = late(async () => (await import('./tools/length-line.tsx')).LengthLine);

/** The keyboard goes on where the button that was pressed has made room. */
const focusWithin = (element: HTMLElement | null): void => element?.querySelector('button')?.focus();

/** Of the text, also while it is only read, so that the keyboard can scroll it; told twice, since the plugins come when the text is drawn. */
const tabindex = '0';

/** The text of the report, with the structured blocks in it. */
export const WriteView = memo(({ draft, isShown }: { readonly draft: Draft; readonly isShown: boolean }) => {
  const services = useServices();
  const stage = stageOf(draft);
  const chips = useMemo(() => chipDesk(draft), [draft]);
  const pastes = useMemo(() => pasteDesk(), []);
  const editor = useEditor(
    {
      extensions: [
        ...editorExtensions({
          body: draft.body,
          undo: draft.undo,
          later: draft.later,
          whenCalm,
          structuredView: ReactNodeViewRenderer(StructuredView),
          chips,
          say: fromBelow,
          onPutBack: (kinds) => sayPutBack(services.notify, kinds),
          images: {
            view: ReactNodeViewRenderer(ImageView, { stopEvent: leavesToImage }),
            addressOf: (asset) => addressIn(draft, asset),
          },
        }),
        SectionHelp,
        imageIntake(imageSurroundings(draft, services)),
        CleanPaste.configure({ whenCalm }),
        PasteGate.configure({ ...pastes, onRefused: (message) => services.notify({ kind: 'problem', message }) }),
        MisspeltWords,
        StyleHints,
        FoundWordsLines,
        ClosedText.configure({ isClosed: () => isPublished(draft.doc), onRefused: () => noteRefusal(draft) }),
      ],
      editorProps: {
        attributes: {
          'aria-label': t('Text of the report'),
          class: `${styles.prose} ${rich.rich} ${kept.kept} ${chipStyles.chips} ${images.waits}`,
          role: 'textbox',
          'aria-multiline': 'true',
          tabindex,
          // Our own dictionaries do that, without a word to anybody.
          spellcheck: 'false',
        },
        handleClick: followLink(services),
        handleKeyDown: (_view, event) => stage.handleTextKey?.(event) ?? false,
      },
      shouldRerenderOnTransaction: false,
      // What is pasted keeps its signs: “5 * 3 * 2” and “__init__” are no emphasis. Markdown is known as a whole, by the paste itself.
      enablePasteRules: ['link'],
      // Nobody listens for what is deleted.
      enableCoreExtensions: { delete: false },
      coreExtensionOptions: { tabindex: { value: tabindex } },
    },
    [draft],
  );
  useEffect(() => {
    if (isShown && editor !== null && document.activeElement === document.body) editor.commands.focus(undefined, { scrollIntoView: false });
  }, [isShown, editor]);
  // Listened for from the start: the spelling itself comes later.
  useEffect(() => void whenUsed(), []);
  useReviewedText(draft, editor, isShown);
  useSectionHelp(draft, editor);
  const isFinding = useWatched(stage.isFinding);
  const isReading = useWatched(stage.isReading);
  const isClosed = useIsPublished(draft);
  const isBare = useWatched(isFocusing);
  useEffect(() => {
    chips.setReading(isReading);
    if (editor === null || editor.isDestroyed || editor.isEditable !== (isReading || isClosed)) return;
    editor.setEditable(!isReading && !isClosed);
    // At once, not with the next picture: a letter that is typed already belongs into the text.
    if (!isReading && !isClosed) editor.view.focus();
  }, [chips, editor, isReading, isClosed]);
  useReportLanguage(draft, editor);
  if (editor === null) return null;
  return (
    <div className={styles.view} data-bare={isBare}>
      {!isBare && <Outline editor={editor} stage={stage} />}
      <div className={styles.desk}>
        {isReading && (
          <div className={kept.note} ref={focusWithin}>
            <span role="status">{t('As the public will read it. Nothing can be edited here.')}</span>
            <Button look="outlined" onPress={() => stage.isReading.set(false)}>
              {t('Back to writing')}
            </Button>
          </div>
        )}
        {!isReading && !isClosed && !isBare && <Toolbar draft={draft} editor={editor} meanwhile={<div className={styles.toolbar} />} />}
        {isFinding && <FindBar draft={draft} editor={editor} isReading={isReading} onClose={() => stage.isFinding.set(false)} />}
        <div
          className={isReading ? `${styles.page} ${kept.reading}` : styles.page}
          // Nothing in it takes the keyboard then, and what scrolls must be reached by it.
          {...(isReading ? { role: 'region', 'aria-label': t('As the public will read it'), tabIndex: 0 } : {})}
        >
          <PublicReading value={isReading}>
            <Guard isClosed={isClosed}>
              <EditorContent editor={editor} />
              {!isReading && <FootnoteField editor={editor} />}
            </Guard>
          </PublicReading>
          <ChipMenu draft={draft} editor={editor} desk={chips} />
          <ChipPopover draft={draft} editor={editor} desk={chips} />
          <WritingTools draft={draft} editor={editor} />
        </div>
        <LengthLine draft={draft} editor={editor} meanwhile={<div className={styles.length} />} />
      </div>
      {isReading && <LeftOut draft={draft} editor={editor} />}
      <Spelling draft={draft} editor={editor} />
      <PasteQuestion desk={pastes} />
    </div>
  );
});
