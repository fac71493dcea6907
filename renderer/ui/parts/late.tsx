import { type ComponentType, createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';

/** Long enough for the first key to be shown before anything else is drawn. */
const pause = 150;

let calm: Promise<void> | null = null;

/** Says that a draft is about to be drawn: what waits for calm waits until that is done, as at the start. */
export const stirUp = (): void => {
  calm = null;
};

/** When the page has drawn what it opened with and has nothing better to do; half a second later at most. */
export const whenCalm = (): Promise<void> => {
  calm ??= new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 500 }), pause);
  });
  return calm;
};

/** When the page has been drawn for the first time. */
const whenDrawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const atOnce = (): Promise<void> => Promise.resolve();

/** Who hears that a part of the screen could not be loaded; `again` tries all such parts once more. */
export const LoadTrouble = createContext<(again: () => void) => void>(() => undefined);

/** What is drawn in a part's place until it is there. */
type Meanwhile = { readonly meanwhile?: ReactNode };

const failed = new Set<() => void>();

const tryAgain = (): void => {
  const waiting = [...failed];
  failed.clear();
  for (const come of waiting) come();
};

// Not React's `lazy`: behind a fallback that has just been shown it holds back what has come for 300 ms.
const partAfter =
  (wait: () => Promise<void>) =>
  <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props & Meanwhile> => {
    let loaded: ComponentType<Props> | null = null;
    let loading: Promise<void> | null = null;
    const bring = async (): Promise<void> => {
      try {
        await wait();
        loaded = await load();
      } finally {
        loading = null;
      }
    };
    return (props) => {
      const [Part, setPart] = useState(() => loaded);
      const tell = useContext(LoadTrouble);
      useLayoutEffect(() => {
        if (Part !== null) return;
        let isGone = false;
        const come = (): void => {
          loading ??= bring();
          loading.then(
            () => !isGone && setPart(() => loaded),
            () => {
              if (isGone) return;
              failed.add(come);
              tell(tryAgain);
            },
          );
        };
        come();
        return () => {
          isGone = true;
          failed.delete(come);
        };
      }, [Part, tell]);
      return Part === null ? props.meanwhile : <Part {...props} />;
    };
  };

/** A component that is loaded when it is first drawn. */
export const soon = partAfter(atOnce);

/** A component that is loaded as soon as what stands around it has been drawn. */
export const next = partAfter(whenDrawn);

/** A component that is loaded behind what a draft opens with: who opens one wants to read and write, not to press buttons. */
export const late = partAfter(whenCalm);
