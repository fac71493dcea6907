import type { When } from '../when.ts';

/** Something in the words for a time that a person should look at; `suggestion` is a likelier reading, never applied by itself. */
export type WhenFlag = { readonly kind: string; readonly message: string; readonly words: string; readonly suggestion?: When };
