import type { Report } from '../../core/report/report.ts';
import type { Anchor } from '../../core/review/thread.ts';
import { inShort } from './in-short.ts';

type ItemKind = Exclude<Anchor['kind'], 'report' | 'text'>;

const lists = { event: 'events', cause: 'causes', action: 'actions', step: 'steps' } as const satisfies Record<ItemKind, keyof Report>;
const labels: Readonly<Record<ItemKind, string>> = {
  event: 'About an event',
  cause: 'About a cause',
  action: 'About an action',
  step: 'About a step of the checklist',
};

/** What a comment is about, in words. */
export const anchorWords = (anchor: Anchor, report: Report): string => {
  switch (anchor.kind) {
    case 'report':
      return 'About the report';
    case 'text':
      return 'About a passage';
    default: {
      const items: readonly { readonly id: string; readonly text: string }[] = report[lists[anchor.kind]];
      const item = items.find(({ id }) => id === anchor.id);
      return item === undefined ? `${labels[anchor.kind]} that is gone` : `${labels[anchor.kind]}: ${inShort(item.text)}`;
    }
  }
};
