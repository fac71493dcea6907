import { type RefObject, useEffect, useState } from 'react';
import { whenCalm } from '../parts/late.tsx';

/** Whether an element has come near the window, or the page has had time for all: what stands far below need not be drawn before the first key. */
export const useNear = (element: RefObject<HTMLElement | null>): boolean => {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (isNear || element.current === null) return;
    let isGone = false;
    const come = (): void => {
      if (!isGone) setIsNear(true);
    };
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && come(), {
      rootMargin: '600px',
    });
    observer.observe(element.current);
    void whenCalm().then(come);
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, [element, isNear]);
  return isNear;
};
