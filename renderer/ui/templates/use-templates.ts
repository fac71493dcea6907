import { useEffect, useMemo, useState } from 'react';
import type { BuiltInTemplates } from '../../core/templates/built-in/built-in-templates.ts';
import type { Template } from '../../core/templates/template.ts';
import type { Language } from '../../core/time/shown/language.ts';
import { useServices } from '../app/services.ts';
import { loadBuiltIn } from './load-built-in.ts';

/** All templates that can be chosen: the app's in one language, and the user's own, each in its own. */
export type Templates = {
  readonly language: Language;
  readonly builtIn: readonly Template[];
  /** A report without a template. */
  readonly usual: Template;
  readonly own: readonly Template[];
};

/** A library that does not answer must not keep the built-in templates away, in milliseconds. */
const patience = 500;

/** The templates in a language, the user's own as they are now; null before they are read (or while none are wanted), the former language's until the next one's are there. */
export const useTemplates = (language: Language | null): Templates | null => {
  const { db } = useServices();
  const [builtIn, setBuiltIn] = useState<BuiltInTemplates | null>(null);
  const [own, setOwn] = useState<readonly Template[] | null>(null);
  useEffect(() => {
    if (language === null) return;
    let isCurrent = true;
    void loadBuiltIn(language).then((all) => {
      if (isCurrent) setBuiltIn(all);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const isWanted = language !== null;
  useEffect(() => {
    if (!isWanted) return;
    const timer = setTimeout(() => setOwn((now) => now ?? []), patience);
    let stop = (): void => clearTimeout(timer);
    let isGone = false;
    // What reads templates is not among what a draft opens with; where it can't be loaded, there are none of the user's own.
    void import('../../store/templates.ts').then(
      ({ watchTemplates }) => {
        if (isGone) return;
        const end = watchTemplates(db, setOwn);
        stop = () => {
          clearTimeout(timer);
          end();
        };
      },
      () => setOwn([]),
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [db, isWanted]);
  return useMemo(
    () => (builtIn === null || own === null ? null : { language: builtIn.language, builtIn: builtIn.templates, usual: builtIn.usual, own }),
    [builtIn, own],
  );
};
