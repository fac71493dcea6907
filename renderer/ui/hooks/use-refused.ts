import { useState } from 'react';
import { typedWordsOf } from '../../store/typed-words.ts';
import { useMaybeDraft } from '../app/open-draft.ts';
import { useServices } from '../app/services.ts';
import { useWatched } from './use-watched.ts';

/**
 * Words of a field that could not be read, and what sets them: kept as durably as the draft, so that they stay when the field goes away with its
 * panel and after a reload; null once there are none. Outside of a draft, and for a field without a name of its own, as long as the field is shown.
 */
export const useRefused = (field: string | null): readonly [string | null, (words: string | null) => void] => {
  const { db } = useServices();
  const draft = useMaybeDraft();
  const typed = draft === null || field === null ? null : typedWordsOf(draft, db);
  // Undefined until this field refuses or forgives something itself: what was kept before may be read only later.
  const [own, setOwn] = useState<string | null | undefined>(undefined);
  useWatched(typed?.restored ?? nothing);
  const refuse = (words: string | null): void => {
    setOwn(words);
    if (field !== null) typed?.keep(field, words);
  };
  return [own === undefined && field !== null ? (typed?.of(field) ?? null) : (own ?? null), refuse];
};

const nothing = { get: () => null, subscribe: () => () => undefined };
