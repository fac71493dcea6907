import { chipLabels } from '../../../core/chips/chip-labels.ts';
import { lookUpChip, type ShownChip } from '../../../core/chips/look-up-chip.ts';
import { chipsForEdition } from '../../../core/export/select-edition.ts';
import type { Report } from '../../../core/report/report.ts';
import type { ChipAttrs } from '../../../core/rich-text/chip.ts';
import type { OpenChip } from '../../../editor/chips/chip-keys.ts';
import type { ChipSource } from '../../../editor/chips/chip-source.ts';
import type { Draft } from '../../../store/draft.ts';
import { type Observable, observable } from '../../../store/observable.ts';
import type { ChipMenuState } from './chip-menu-state.ts';

/** The chip whose formats are being chosen. */
export type OpenedChip = { readonly position: number; readonly dom: HTMLElement };

/** What the chips of one open draft share: where they look things up, what is being offered, and the one that is being changed. */
export type ChipDesk = {
  readonly source: ChipSource;
  readonly open: OpenChip;
  readonly menu: Observable<ChipMenuState | null>;
  readonly opened: Observable<OpenedChip | null>;
  /** Chips show what the public would read, or what the authors do. */
  readonly setReading: (isReading: boolean) => void;
};

/** Makes the desk for a draft's text. */
export const chipDesk = (draft: Draft): ChipDesk => {
  const listeners = new Set<() => void>();
  const menu = observable<ChipMenuState | null>(null);
  const opened = observable<OpenedChip | null>(null);
  let isReading = false;
  let stop: (() => void) | null = null;
  let seen = draft.report.get();
  let look = lookIn(seen, isReading);
  const tell = (): void => {
    look = lookIn(seen, isReading);
    for (const listener of [...listeners]) listener();
  };
  // What is typed into the text makes a new report, too, and no chip shows any of it.
  const follow = (): void => {
    const report = draft.report.get();
    const isSame = haveSameData(report, seen);
    seen = report;
    if (!isSame) tell();
  };
  return {
    source: {
      draft: draft.id,
      look: (chip) => {
        follow();
        return look(chip);
      },
      subscribe: (listener) => {
        listeners.add(listener);
        stop ??= draft.report.subscribe(follow);
        return () => {
          listeners.delete(listener);
          if (listeners.size > 0) return;
          stop?.();
          stop = null;
        };
      },
    },
    open: (position, dom) => opened.set({ position, dom }),
    menu,
    opened,
    setReading: (next) => {
      isReading = next;
      tell();
    },
  };
};

const haveSameData = (a: Report, b: Report): boolean =>
  a.details === b.details && a.events === b.events && a.causes === b.causes && a.actions === b.actions && a.facts === b.facts;

const lookIn = (report: Report, isReading: boolean): ((chip: ChipAttrs) => ShownChip) => {
  if (isReading) return chipsForEdition(report, 'public');
  const { zone, language } = report.details;
  const style = { zone, language, labels: chipLabels(language) };
  return (chip) => lookUpChip(chip, report, style);
};
