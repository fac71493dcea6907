import type { Editor } from '@tiptap/react';
import { useMemo, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { type ChipAttrs, chipFormats, showsTime } from '../../../core/rich-text/chip.ts';
import { colonOf } from '../../../core/time/shown/colon.ts';
import { typedZone } from '../../../core/time/zones/read-typed-zone.ts';
import { chipOf } from '../../../editor/chips/chip-node.ts';
import type { Draft } from '../../../store/draft.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import parts from '../../parts/parts.module.css';
import { usedZones } from '../../timeline/tools/zone-options.ts';
import type { ChipDesk, OpenedChip } from './chip-desk.ts';
import { chipKindLabels, formatLabels } from './chip-labels.ts';
import styles from './chips.module.css';

type Props = { readonly draft: Draft; readonly editor: Editor; readonly desk: ChipDesk };

/** How the chip that was pressed shows what it stands for; each choice is taken over at once, as one step of undo. */
export const ChipPopover = ({ draft, editor, desk }: Props) => {
  const opened = useWatched(desk.opened);
  return opened === null ? null : <Opened key={opened.position} draft={draft} editor={editor} desk={desk} opened={opened} />;
};

const Opened = ({ draft, editor, desk, opened }: Props & { readonly opened: OpenedChip }) => {
  const { events, details } = useWatched(draft.report);
  const trigger = useMemo(() => ({ current: opened.dom }), [opened]);
  const [chip, setChip] = useState(() => chipAt(editor, opened));
  const close = (): void => {
    desk.opened.set(null);
    editor.commands.focus(undefined, { scrollIntoView: false });
  };
  if (chip === null) return null;
  const found = desk.source.look(chip);
  const formats = chipFormats(chip.of, chip.key);
  const change = (part: Partial<ChipAttrs>): void => {
    // It may have been moved or deleted meanwhile, by undo or in another window.
    if (chipAt(editor, opened) === null) {
      close();
      return;
    }
    draft.undo.stopCapturing();
    editor.commands.command(({ tr }) => {
      for (const [name, value] of Object.entries(part)) tr.setNodeAttribute(opened.position, name, value);
      return true;
    });
    draft.undo.stopCapturing();
    setChip({ ...chip, ...part });
  };
  return (
    <Popover
      className={`${parts.popover} ${styles.popover}`}
      triggerRef={trigger}
      isOpen
      placement="bottom start"
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Dialog
        className={styles.fields ?? ''}
        aria-label={t(
          'How this {of, select, event {event} milestone {milestone} metric {key figure} detail {detail} action {action} other {cause}} is shown',
          { of: chip.of },
        )}
      >
        <p className={styles.title}>{`${chipKindLabels[chip.of]}${colonOf(spokenLanguage())}${found.words}`}</p>
        {found.kind === 'broken' && (
          <p className={parts.problem}>
            {found.why === 'deleted'
              ? t('What it stood for was deleted. Undo brings it back; else take this out and choose another with @.')
              : t('There is nothing to show yet. Until there is, the report has a gap here.')}
          </p>
        )}
        {formats.length > 1 && (
          <ChoiceField
            label={t('Show')}
            value={chip.format}
            options={formats.map((value) => ({ value, label: formatLabels[value] }))}
            onChoose={(format) => change({ format })}
          />
        )}
        {showsTime(chip) && (
          <ZoneFields zone={chip.zone} used={usedZones(events)} report={details.zone} onChoose={(zone) => change({ zone })} />
        )}
        <Button
          look="outlined"
          onPress={() => {
            if (chipAt(editor, opened) !== null) {
              draft.undo.stopCapturing();
              editor.commands.deleteRange({ from: opened.position, to: opened.position + 1 });
              draft.undo.stopCapturing();
            }
            close();
          }}
        >
          {t('Take out')}
        </Button>
      </Dialog>
    </Popover>
  );
};

const chipAt = (editor: Editor, { position }: OpenedChip): ChipAttrs | null => {
  const node = position < editor.state.doc.content.size ? editor.state.doc.nodeAt(position) : null;
  return node === null ? null : chipOf(node);
};

const ZoneFields = (props: {
  readonly zone: string;
  readonly used: readonly string[];
  readonly report: string | null;
  readonly onChoose: (zone: string) => void;
}) => {
  const [problem, setProblem] = useState<string | null>(null);
  const { zone, used, report } = props;
  const named = [...new Set(['UTC', ...used, ...(zone === 'report' || zone === 'entered' ? [] : [zone])])];
  const commit = (text: string): void => {
    const read = typedZone(text);
    setProblem(
      read === null && text.trim() !== ''
        ? t('“{text}” is no zone that Debrief knows. Write one such as Asia/Tokyo or UTC+2.', { text })
        : null,
    );
    if (read !== null) props.onChoose(read);
  };
  return (
    <>
      <ChoiceField
        label={t('Zone')}
        value={zone}
        options={[
          { value: 'report', label: report === null ? t('The report’s (as entered)') : t('The report’s ({zone})', { zone: report }) },
          { value: 'entered', label: t('As entered') },
          ...named.map((value) => ({ value, label: value })),
        ]}
        onChoose={props.onChoose}
      />
      <CommittedField label={t('Another zone')} value="" placeholder="Asia/Tokyo" problem={problem} isRead onCommit={commit} />
    </>
  );
};
