import type { Report } from '../../core/report/report.ts';
import type { Anchor } from '../../core/review/thread.ts';
import { said, t } from '../../words/words.ts';
import { structuredLabels } from '../parts/labels.ts';
import { inShort } from './in-short.ts';

type ItemKind = Exclude<Anchor['kind'], 'report' | 'text' | 'block'>;

const lists = { event: 'events', cause: 'causes', action: 'actions', step: 'steps' } as const satisfies Record<ItemKind, keyof Report>;
const labels: Readonly<Record<ItemKind, string>> = said({
  event: 'About an event',
  cause: 'About a cause',
  action: 'About an action',
  step: 'About a step of the checklist',
});

const gone: Readonly<Record<ItemKind, string>> = said({
  event: 'About an event that is gone',
  cause: 'About a cause that is gone',
  action: 'About an action that is gone',
  step: 'About a step of the checklist that is gone',
});

/** What a comment is about, in words. */
export const anchorWords = (anchor: Anchor, report: Report): string => {
  switch (anchor.kind) {
    case 'report':
      return t('About the report');
    case 'text':
      return t('About a passage');
    case 'block':
      return t('About the block “{name}”', { name: structuredLabels[anchor.block] });
    default: {
      const items: readonly { readonly id: string; readonly text: string }[] = report[lists[anchor.kind]];
      const item = items.find(({ id }) => id === anchor.id);
      return item === undefined
        ? gone[anchor.kind]
        : t('{what}: {words} ## what a comment is about', { what: labels[anchor.kind], words: inShort(item.text) });
    }
  }
};
