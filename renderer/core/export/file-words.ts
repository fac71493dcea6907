import { type Language, languageOf } from '../time/shown/language.ts';

/** Words of the names of files, in letters that every system writes alike. */
export type FileWords = Readonly<Record<'report' | 'review' | 'draft' | 'copy' | 'audit', string>>;

const words: Readonly<Record<Language, FileWords>> = {
  en: { report: 'incident-report', review: 'review', draft: 'draft', copy: 'copy', audit: 'audit' },
  fr: { report: 'rapport-d-incident', review: 'relecture', draft: 'brouillon', copy: 'copie', audit: 'audit' },
  de: { report: 'vorfallsbericht', review: 'pruefung', draft: 'entwurf', copy: 'kopie', audit: 'pruefprotokoll' },
  es: { report: 'informe-de-incidente', review: 'revision', draft: 'borrador', copy: 'copia', audit: 'auditoria' },
};

/** The words of files' names for a BCP 47 tag. */
export const fileWords = (tag: string): FileWords => words[languageOf(tag)];
