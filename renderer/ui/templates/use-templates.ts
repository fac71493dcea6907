import { useEffect, useMemo, useState } from 'react';
import type { Template } from '../../core/templates/template.ts';
import { watchTemplates } from '../../store/templates.ts';
import { useServices } from '../app/services.ts';

/** All templates that can be chosen. */
export type Templates = { readonly builtIn: readonly Template[]; readonly own: readonly Template[] };

/** A library that does not answer must not keep the built-in templates away, in milliseconds. */
const patience = 500;

/** The templates, the user's own as they are now; null before they are read (or while `isWanted` is false). */
export const useTemplates = (isWanted = true): Templates | null => {
  const { db } = useServices();
  const [builtIn, setBuiltIn] = useState<readonly Template[] | null>(null);
  const [own, setOwn] = useState<readonly Template[] | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    void import('../../core/templates/built-in/built-in-templates.ts').then((all) => setBuiltIn(all.builtInTemplates));
    const timer = setTimeout(() => setOwn((now) => now ?? []), patience);
    const stop = watchTemplates(db, setOwn);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [db, isWanted]);
  return useMemo(() => (builtIn === null || own === null ? null : { builtIn, own }), [builtIn, own]);
};
