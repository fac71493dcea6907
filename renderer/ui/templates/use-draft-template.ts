import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { asWritten, headingsOf, mayBeOtherwiseWritten, type WrittenHeading } from '../../core/templates/as-written.ts';
import type { Template } from '../../core/templates/template.ts';
import { type Language, languageOf, languages } from '../../core/time/shown/language.ts';
import type { Draft } from '../../store/draft.ts';
import { loadBuiltIn } from './load-built-in.ts';
import { useTemplates } from './use-templates.ts';

/** Headings as one text, so that a report that changes elsewhere is none that has other headings: one a line, behind its part. */
const writeHeadings = (headings: readonly WrittenHeading[]): string => headings.map(({ words, part }) => `${part}\t${words}`).join('\n');

const readHeadings = (written: string): readonly WrittenHeading[] =>
  written.split('\n').flatMap((line) => {
    const at = line.indexOf('\t');
    return at < 0 ? [] : [{ part: line.slice(0, at), words: line.slice(at + 1) }];
  });

const none: readonly Template[] = [];

/**
 * The template that a draft follows, in the language of its report and with the headings that its text has; null for none, for one that is not
 * here, and before it is read.
 */
export const useDraftTemplate = ({ report }: Draft): Template | null => {
  const kind = useSyncExternalStore(report.subscribe, () => report.get().details.kind);
  const language = useSyncExternalStore(report.subscribe, () => languageOf(report.get().details.language));
  const written = useSyncExternalStore(report.subscribe, () => (kind === '' ? '' : writeHeadings(headingsOf(report.get().body))));
  const templates = useTemplates(kind === '' ? null : language);
  const own = templates?.own.find(({ id }) => id === kind) ?? null;
  const builtIn = templates?.builtIn.find(({ id }) => id === kind) ?? null;
  const headings = useMemo(() => readHeadings(written), [written]);
  const isOdd = own === null && builtIn !== null && mayBeOtherwiseWritten(builtIn, headings);
  const others = useOtherLanguages(isOdd ? builtIn : null, language);
  return useMemo(() => {
    const template = own ?? builtIn;
    return template === null ? null : asWritten(template, own === null ? others : none, headings);
  }, [own, builtIn, others, headings]);
};

/** A template of the app's in the languages other than this one; none while it is not wanted, and before they are loaded. */
const useOtherLanguages = (template: Template | null, language: Language): readonly Template[] => {
  const [others, setOthers] = useState(none);
  useEffect(() => {
    if (template === null) return;
    let isCurrent = true;
    void Promise.all(languages.filter((one) => one !== language).map(loadBuiltIn)).then((all) => {
      if (isCurrent) setOthers(all.flatMap(({ templates }) => templates.filter(({ id }) => id === template.id)));
    });
    return () => {
      isCurrent = false;
    };
  }, [template, language]);
  return template === null ? none : others;
};
