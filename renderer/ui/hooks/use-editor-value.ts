import type { Editor } from '@tiptap/react';
import { deepEqual } from 'fast-equals';
import { useRef, useSyncExternalStore } from 'react';

/** How often an editor has changed, counted once a frame, and who wants to know. */
type Changes = { readonly count: () => number; readonly watch: (tell: () => void) => () => void };

const known = new WeakMap<Editor, Changes>();

const changesOf = (editor: Editor): Changes => {
  const before = known.get(editor);
  if (before !== undefined) return before;
  const watchers = new Set<() => void>();
  let [count, isAsked] = [0, false];
  const tellAll = (): void => {
    isAsked = false;
    count += 1;
    for (const tell of watchers) tell();
  };
  const onTransaction = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(tellAll);
  };
  const changes: Changes = {
    count: () => count,
    watch: (tell) => {
      if (watchers.size === 0) {
        // What happened while nobody listened was not counted.
        count += 1;
        editor.on('transaction', onTransaction);
      }
      watchers.add(tell);
      return () => {
        watchers.delete(tell);
        if (watchers.size === 0) editor.off('transaction', onTransaction);
      };
    },
  };
  known.set(editor, changes);
  return changes;
};

const never: Changes = { count: () => 0, watch: () => () => undefined };

/**
 * What `select` finds in the editor, drawn anew when that has changed (`isEqual`). It is looked at in the frame that shows a change, once however
 * much has changed: a key in the text waits for none of it. Null stands for an editor that isn't there yet.
 */
export const useEditorValue = <Value, Given extends Editor | null>(
  editor: Given,
  select: (editor: Given) => Value,
  isEqual: (a: Value, b: Value) => boolean = deepEqual,
): Value => {
  const changes = editor === null ? never : changesOf(editor);
  const seen = useRef<{ readonly count: number; readonly editor: Given; readonly select: typeof select; readonly value: Value } | null>(
    null,
  );
  const read = (): Value => {
    const count = changes.count();
    const before = seen.current;
    if (before !== null && before.count === count && before.editor === editor && before.select === select) return before.value;
    const now = select(editor);
    const value = before !== null && isEqual(before.value, now) ? before.value : now;
    seen.current = { count, editor, select, value };
    return value;
  };
  return useSyncExternalStore(changes.watch, read);
};
