import { type ChipChoice, chipChoices } from '../../../core/chips/chip-choices.ts';
import { chipLabels } from '../../../core/chips/chip-labels.ts';
import { metricWords } from '../../../core/metrics/words/metric-words.ts';
import type { Report } from '../../../core/report/report.ts';
import type { ChipList } from '../../../editor/chips/suggest-chips.ts';
import type { Observable, Watched } from '../../../store/observable.ts';
import { spokenLanguage } from '../../../words/words.ts';
import { milestoneLabels } from '../../parts/labels.ts';
import { chipKindLabels, detailLabels } from './chip-labels.ts';

/** The open list behind an @: it hangs in `holder`, beside the cursor. */
export type ChipMenuState = {
  readonly holder: HTMLElement;
  readonly search: string;
  readonly choices: readonly ChipChoice[];
  /** How many more there are than the list holds. */
  readonly left: number;
  /** The one that Enter takes, by its place. */
  readonly at: number;
  readonly choose: (choice: ChipChoice) => void;
};

/** Opens, fills and closes the list as the words behind the @ come and go; its keys are arrows, Enter and Tab (Escape is the editor's). */
export const drawChipMenu =
  (report: Watched<Report>, menu: Observable<ChipMenuState | null>): ChipList =>
  () => {
    let holder: HTMLElement | null = null;
    let unmount: (() => void) | null = null;
    const fill: NonNullable<ReturnType<ChipList>['onUpdate']> = ({ query, command }) => {
      if (holder === null) return;
      const before = menu.get();
      const now = report.get();
      const { zone, language } = now.details;
      const style = { zone, language, labels: chipLabels(language) };
      const { choices, left } = chipChoices(now, query, style, {
        milestones: milestoneLabels,
        details: detailLabels,
        figures: metricWords(spokenLanguage()).figures,
        kinds: chipKindLabels,
      });
      // Enter takes what has words, if there is any.
      const first = Math.max(
        0,
        choices.findIndex(({ isLacking }) => !isLacking),
      );
      const at = before?.search === query ? Math.min(before.at, Math.max(0, choices.length - 1)) : first;
      menu.set({ holder, search: query, choices, left, at, choose: ({ chip }) => command(chip) });
    };
    return {
      onStart: (props) => {
        holder = document.createElement('div');
        unmount = props.mount(holder);
        fill(props);
      },
      onUpdate: fill,
      onExit: () => {
        unmount?.();
        holder = null;
        menu.set(null);
      },
      onKeyDown: ({ event }) => {
        const state = menu.get();
        if (state === null || state.choices.length === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey)
          return false;
        const { choices, at } = state;
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(at + 8, choices.length - 1), PageUp: Math.max(at - 8, 0) }[
          event.key
        ];
        if (to !== undefined) {
          menu.set({ ...state, at: (to + choices.length) % choices.length });
          return true;
        }
        const chosen = choices[at];
        if ((event.key !== 'Enter' && event.key !== 'Tab') || event.shiftKey || chosen === undefined) return false;
        state.choose(chosen);
        return true;
      },
    };
  };
