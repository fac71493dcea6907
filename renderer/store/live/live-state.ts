/** How it stands with writing a draft together; `reason` is a sentence for the user. */
export type LiveState =
  /** Nobody has asked for it: nothing connects. */
  | { readonly kind: 'none' }
  | { readonly kind: 'connecting' }
  /** `isSent`: the server has everything that was written here. */
  | { readonly kind: 'connected'; readonly isSent: boolean }
  /** The server can't be reached at this time; it is tried again by itself, and what is written meanwhile goes then. */
  | { readonly kind: 'offline'; readonly reason: string }
  /** Given up, with the draft as it was before what could not be taken. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Somebody else who has the draft open, as they call themselves; `id` is their window's. */
export type LivePerson = { readonly id: number; readonly name: string; readonly initials: string };

/** Where a draft is written together: the server's address as it was entered, the name of the draft there, and what the server asks for (empty: nothing). */
export type LiveTarget = { readonly address: string; readonly room: string; readonly token: string };
