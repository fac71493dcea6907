import { useRef, useState } from 'react';
import { useMaybeDraft } from '../app/open-draft.ts';
import { useEnding } from './use-ending.ts';

/** A field's text while it is being typed. */
export type Typed = {
  /** What the field shows. */
  readonly text: string;
  /** Whether the field holds words that are not taken over yet. */
  readonly isPending: boolean;
  /** For the field's `data-typed`: whose undo the keys mean. The draft's own where the words are taken over as they are typed, else the browser's. */
  readonly mark: 'live' | 'held' | undefined;
  readonly change: (text: string) => void;
  /** Takes the words over now. */
  readonly commit: () => void;
  /** Gives back the value from before the typing began. */
  readonly revert: () => void;
};

const pause = 400;

/**
 * Text that a field takes over when typing pauses, when it is left, and when it goes away: a crash costs the last moment at most.
 * With `isLive` false only leaving takes it over, for values that are read (a date half typed would be another date).
 */
export const useTyped = (value: string, onCommit: (text: string) => void, isLive = true): Typed => {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const before = useRef<string | null>(null);
  const draft = useMaybeDraft();
  const release = useRef<(() => void) | null>(null);
  const latest = useRef({ typed, value, onCommit });
  latest.current = { typed, value, onCommit };

  const stop = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  const letGo = (): void => {
    release.current?.();
    release.current = null;
  };
  const takeOver = (): void => {
    stop();
    const now = latest.current;
    if (now.typed !== null && now.typed !== now.value) now.onCommit(now.typed);
    letGo();
  };
  const takeOverAtEnd = useRef(takeOver);
  takeOverAtEnd.current = takeOver;
  useEnding(takeOver);

  return {
    text: typed ?? value,
    isPending: typed !== null,
    mark: typed === null ? undefined : isLive ? 'live' : 'held',
    change: (text) => {
      before.current ??= value;
      release.current ??= draft?.hold() ?? null;
      setTyped(text);
      stop();
      if (isLive) timer.current = setTimeout(() => takeOverAtEnd.current(), pause);
    },
    commit: () => {
      takeOver();
      before.current = null;
      setTyped(null);
    },
    revert: () => {
      stop();
      const old = before.current;
      before.current = null;
      setTyped(null);
      if (old !== null && old !== value) onCommit(old);
      letGo();
    },
  };
};
