import type { ShownChip } from '../../core/chips/look-up-chip.ts';
import type { ChipAttrs } from '../../core/rich-text/chip.ts';

/** Where chips look up what they show, and hear when it may have changed. */
export type ChipSource = {
  /** The draft's id; empty where there is none. */
  readonly draft: string;
  readonly look: (chip: ChipAttrs) => ShownChip;
  readonly subscribe: (listener: () => void) => () => void;
};

/** For a schema without a draft behind it: nothing is known, and nothing ever changes. */
export const noSource: ChipSource = {
  draft: '',
  look: () => ({ kind: 'broken', why: 'lacking', words: '' }),
  subscribe: () => () => undefined,
};
