import type { LivePerson, LiveState } from './live-state.ts';

/** Who writes here, as the others see it. */
export type Shown = Pick<LivePerson, 'name' | 'initials'>;

/** What the page tells the worker in which people write together. */
export type ToLive =
  | {
      readonly kind: 'open';
      readonly url: string;
      readonly room: string;
      readonly token: string;
      /** The draft as it is. */
      readonly state: Uint8Array;
      /** Under which number the page writes: nobody else may. */
      readonly writer: number;
      readonly person: Shown;
    }
  | { readonly kind: 'local'; readonly update: Uint8Array }
  | { readonly kind: 'person'; readonly person: Shown }
  /** What the computer says of its network. */
  | { readonly kind: 'network'; readonly isThere: boolean }
  /** Take leave of the server: the others see at once that somebody went. */
  | { readonly kind: 'leave' };

/** What the worker tells the page. */
export type FromLive =
  | { readonly kind: 'state'; readonly state: LiveState }
  | { readonly kind: 'people'; readonly people: readonly LivePerson[] }
  /** What others wrote, looked at and found readable; `isFirst` after each time that the server was out of reach. */
  | { readonly kind: 'remote'; readonly update: Uint8Array; readonly isFirst: boolean }
  | { readonly kind: 'left' };
