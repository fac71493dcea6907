import type { Language } from '../time/shown/language.ts';

/** What the columns of a timeline as a table for spreadsheets hold, in their order; the last two only where colleagues are told. */
export const tableColumns = [
  'utc',
  'local',
  'zone',
  'end',
  'precision',
  'milestone',
  'visibility',
  'text',
  'entered',
  'category',
  'open',
  'ownLocal',
  'ownZone',
  'author',
  'evidence',
] as const;

/** What one of these columns holds. */
export type TableColumn = (typeof tableColumns)[number];

/** The heads of these columns, in each language that such a table is written in and read back from. */
export const tableHeads: Readonly<Record<Language, Readonly<Record<TableColumn, string>>>> = {
  en: {
    utc: 'utc',
    local: 'local',
    zone: 'zone',
    end: 'end utc',
    precision: 'precision',
    milestone: 'milestone',
    visibility: 'visibility',
    text: 'text',
    entered: 'as entered',
    category: 'category',
    open: 'open ended',
    ownLocal: 'own time',
    ownZone: 'own tz',
    author: 'author',
    evidence: 'evidence',
  },
  fr: {
    utc: 'Heure UTC',
    local: 'Heure locale',
    zone: 'Fuseau',
    end: 'Fin UTC',
    precision: 'Précision',
    milestone: 'Jalon',
    visibility: 'Visible pour',
    text: 'Ce qui s’est passé',
    entered: 'Telle que saisie',
    category: 'Catégorie',
    open: 'Sans fin connue',
    ownLocal: 'Heure propre',
    ownZone: 'Fuseau propre',
    author: 'Source',
    evidence: 'Preuve',
  },
  de: {
    utc: 'Uhrzeit UTC',
    local: 'Ortszeit',
    zone: 'Zeitzone',
    end: 'Ende UTC',
    precision: 'Genauigkeit',
    milestone: 'Meilenstein',
    visibility: 'Sichtbar für',
    text: 'Was geschah',
    entered: 'Wie eingegeben',
    category: 'Kategorie',
    open: 'Ende offen',
    ownLocal: 'Eigene Zeit',
    ownZone: 'Eigene Zone',
    author: 'Quelle',
    evidence: 'Beleg',
  },
  es: {
    utc: 'Hora UTC',
    local: 'Hora local',
    zone: 'Huso',
    end: 'Fin UTC',
    precision: 'Precisión',
    milestone: 'Hito',
    visibility: 'Visible para',
    text: 'Qué ocurrió',
    entered: 'Como se escribió',
    category: 'Categoría',
    open: 'Sin fin conocido',
    ownLocal: 'Hora propia',
    ownZone: 'Huso propio',
    author: 'Fuente',
    evidence: 'Prueba',
  },
};

/** What parts the fields of such a table, by what spreadsheets set to the language take it for. */
export const tableMark: Readonly<Record<Language, ',' | ';'>> = { en: ',', fr: ';', de: ';', es: ';' };
