import type { Sentence } from '../../prose/sentence.ts';

/** A number of something as a sentence tells it; positions are those of its passage. */
export type ToldFigure = {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Every value that the words can mean: a count, percent, an amount of money, milliseconds. */
  readonly values: readonly number[];
  /** What it measures, so that only like is held against like: "%", "usd", "gb", "every" for how often, "length", or the stem of what is counted. */
  readonly unit: string;
  /** Whether it is told as rounded: "about", "~", "1.2k". */
  readonly isRough: boolean;
  /** The sign of its size where that is all that makes it rough, "k" of "900k": of two that have it, both are as exact. */
  readonly scale: string;
  /** The stems right beside it: what is counted, and what is said of it. */
  readonly near: ReadonlySet<string>;
  /** The stems of what is said of it, from one sign or "and" to the next. */
  readonly phrase: ReadonlySet<string>;
  /** The stems of its clause. */
  readonly clause: ReadonlySet<string>;
  readonly sentence: Sentence;
};
