import type { Draft } from '../../store/draft.ts';
import { type Observable, observable } from '../../store/observable.ts';

/** What lies over an open draft's screen. */
export type Overlay = 'palette' | 'shortcuts' | 'link' | 'send' | 'returned' | 'correct' | 'reopen' | 'template' | 'edition' | null;

/** What of an open draft's screen is open or shown; a command and a button turn the same switch. */
export type Stage = {
  readonly isPanelOpen: Observable<boolean>;
  /** Whether the panel leaves the view to the keyboard, which is in it; told where a window has no room for both side by side. */
  readonly isAside: Observable<boolean>;
  readonly isOutlineOpen: Observable<boolean>;
  readonly isFinding: Observable<boolean>;
  /** Whether the text is shown as the public will read it, when nothing can be edited. */
  readonly isReading: Observable<boolean>;
  /** The text's outermost blocks, by their numbers, that are headings which the public's edition leaves out; none while it isn't shown so. */
  readonly leftOut: Observable<ReadonlySet<number>>;
  readonly overlay: Observable<Overlay>;
  /** The number of the text's outermost block whose menu is open; null for none. */
  readonly blockMenu: Observable<number | null>;
  /** Answers a key that was pressed in the text, true when it did; null until the commands are loaded. */
  handleTextKey: ((event: KeyboardEvent) => boolean) | null;
  /** A shortcut that was pressed before they were, and waits for them. */
  earlyKey: KeyboardEvent | null;
};

/** No block is left out. */
export const nothingLeftOut: ReadonlySet<number> = new Set();

const stages = new WeakMap<Draft, Stage>();
const narrow = '(width < 1000px)';
const low = '(height < 480px)';

/** Whether the panel lies over the view when it is opened. */
export const isNarrow = (): boolean => matchMedia(narrow).matches;

/** Whether view and panel have room beside or below each other. */
export const hasRoomBelow = (): boolean => !isNarrow() || !matchMedia(low).matches;

/** The stage of an open draft. */
export const stageOf = (draft: Draft): Stage => {
  const known = stages.get(draft);
  if (known !== undefined) return known;
  const stage: Stage = {
    isPanelOpen: observable(!isNarrow()),
    isAside: observable(false),
    isOutlineOpen: observable(false),
    isFinding: observable(false),
    isReading: observable(false),
    leftOut: observable(nothingLeftOut),
    overlay: observable<Overlay>(null),
    blockMenu: observable<number | null>(null),
    handleTextKey: null,
    earlyKey: null,
  };
  stages.set(draft, stage);
  return stage;
};

/** Whether there is nothing on the screen but the text, for every draft until the app ends. */
export const isFocusing: Observable<boolean> = observable(false);
