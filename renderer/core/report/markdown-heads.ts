import type { Language } from '../time/shown/language.ts';

/** What a column of a timeline as a Markdown table holds. */
export type MarkdownColumn = 'date' | 'time' | 'zone' | 'own' | 'event' | 'milestone' | 'category' | 'author' | 'evidence' | 'visibility';

/** The heads of these columns, in each language that such a table is written in and read back from. */
export const markdownHeads: Readonly<Record<Language, Readonly<Record<MarkdownColumn, string>>>> = {
  en: {
    date: 'Date',
    time: 'Time',
    zone: 'Zone',
    own: 'Own time',
    event: 'What happened',
    milestone: 'Milestone',
    category: 'Category',
    author: 'Source',
    evidence: 'Evidence',
    visibility: 'For',
  },
  fr: {
    date: 'Date',
    time: 'Heure',
    zone: 'Fuseau',
    own: 'Heure propre',
    event: 'Ce qui s’est passé',
    milestone: 'Jalon',
    category: 'Catégorie',
    author: 'Source',
    evidence: 'Preuve',
    visibility: 'Pour',
  },
  de: {
    date: 'Datum',
    time: 'Uhrzeit',
    zone: 'Zone',
    own: 'Eigene Zeit',
    event: 'Was geschah',
    milestone: 'Meilenstein',
    category: 'Kategorie',
    author: 'Quelle',
    evidence: 'Beleg',
    visibility: 'Für',
  },
  es: {
    date: 'Fecha',
    time: 'Hora',
    zone: 'Huso',
    own: 'Hora propia',
    event: 'Qué ocurrió',
    milestone: 'Hito',
    category: 'Categoría',
    author: 'Fuente',
    evidence: 'Prueba',
    visibility: 'Para',
  },
};
