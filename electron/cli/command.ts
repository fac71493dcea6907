/**
 * How a command ended: `usage` is a mistake in its arguments, `failed` anything else that is not as it should be, `unreadable` an input that
 * a check can't judge, each with a sentence; `found` is a check that printed findings.
 */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'found' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'usage'; readonly reason: string };

/** One command of the command line. */
export type Command = {
  /** What it does, in one line. */
  readonly summary: string;
  /** Its arguments and options, as `--help` shows them. */
  readonly usage: string;
  /** Does it; what it prints goes to stdout, remarks to stderr. */
  readonly run: (args: readonly string[]) => Promise<Outcome>;
};

/** A mistake in the arguments. */
export const misused = (reason: string): Outcome => ({ kind: 'usage', reason });
