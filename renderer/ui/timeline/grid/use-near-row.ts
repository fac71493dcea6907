import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far from the window a row is drawn whole: several screens of keys and wheel. */
const margin = '1500px';

const waiting = new WeakMap<Element, () => void>();

let observer: IntersectionObserver | null = null;

/** One for all rows; `scrollMargin` reaches beyond the edge of the grid's own scrolling, which `rootMargin` does not. */
const observe = (element: Element, come: () => void): (() => void) => {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin: margin, scrollMargin: margin },
  );
  const watching = observer;
  waiting.set(element, come);
  watching.observe(element);
  return () => {
    watching.unobserve(element);
    waiting.delete(element);
  };
};

/** Whether a row has come near the window; once near it stays so, since something may have been typed into it. */
export const useNearRow = (isNearAtFirst: boolean): readonly [RefObject<HTMLTableRowElement | null>, boolean] => {
  const row = useRef<HTMLTableRowElement>(null);
  const [isNear, setIsNear] = useState(isNearAtFirst);
  useEffect(() => {
    if (isNear || row.current === null) return;
    return observe(row.current, () => setIsNear(true));
  }, [isNear]);
  return [row, isNear];
};
