import { type ComponentType, lazy } from 'react';

/** Long enough for the first key to be shown before anything else is drawn. */
const pause = 150;

let calm: Promise<void> | null = null;

/** When the page has drawn what it opened with and has nothing better to do; half a second later at most. */
export const whenCalm = (): Promise<void> => {
  calm ??= new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 500 }), pause);
  });
  return calm;
};

/** When the page has been drawn for the first time. */
const whenDrawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** A component that is loaded as soon as what stands around it has been drawn. */
export const next = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    await whenDrawn();
    return { default: await load() };
  });

/** A component that is loaded behind what a draft opens with: who opens one wants to read and write, not to press buttons. */
export const late = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    await whenCalm();
    return { default: await load() };
  });
