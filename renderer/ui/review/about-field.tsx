import type { Report } from '../../core/report/report.ts';
import type { Anchor } from '../../core/review/thread.ts';
import { structuredIn } from '../../core/rich-text/walk.ts';
import { t } from '../../words/words.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { anchorWords } from './anchor-words.ts';

/** Chooses what a comment is about: selected words, the whole report, one of its blocks, or an item of its lists. */
export const AboutField = (props: { readonly report: Report; readonly anchor: Anchor; readonly onChoose: (anchor: Anchor) => void }) => {
  const { report, anchor } = props;
  const anchors: readonly Anchor[] = [
    ...(anchor.kind === 'text' ? [anchor] : []),
    { kind: 'report' },
    ...[...structuredIn(report.body)].map((block): Anchor => ({ kind: 'block', block })),
    ...report.events.map(({ id }): Anchor => ({ kind: 'event', id })),
    ...report.causes.map(({ id }): Anchor => ({ kind: 'cause', id })),
    ...report.actions.map(({ id }): Anchor => ({ kind: 'action', id })),
    ...report.steps.map(({ id }): Anchor => ({ kind: 'step', id })),
  ];
  const options = anchors.map((one) => ({ value: nameOf(one), label: short(anchorWords(one, report)), one }));
  return (
    <ChoiceField
      label={t('What it is about')}
      value={nameOf(anchor)}
      options={options}
      onChoose={(name) => {
        const chosen = options.find(({ value }) => value === name);
        if (chosen !== undefined) props.onChoose(chosen.one);
      }}
    />
  );
};

const nameOf = (anchor: Anchor): string => {
  if (anchor.kind === 'report' || anchor.kind === 'text') return anchor.kind;
  return anchor.kind === 'block' ? `block ${anchor.block}` : `${anchor.kind} ${anchor.id}`;
};

const longest = 70;
const short = (words: string): string => (words.length <= longest ? words : `${[...words].slice(0, longest - 1).join('')}…`);
