import { metricWords } from '../metrics/words/metric-words.ts';
import type { Milestone, ReportState } from '../report/report.ts';
import { type Language, languageOf } from '../time/shown/language.ts';

/** The words that chips add to the report's own, in the report's language. */
export type ChipLabels = {
  readonly states: Readonly<Record<ReportState, string>>;
  /** What a chip says whose event, action, cause or fact was deleted. */
  readonly deleted: Readonly<Record<'event' | 'action' | 'cause' | 'fact', string>>;
  /** What a chip says that has nothing to show yet. */
  readonly lacking: Readonly<Record<'time' | 'date' | 'figure' | 'detail' | 'text' | 'owner' | 'due', string>>;
  /** What a chip says for which nobody has marked an event. */
  readonly noMilestone: (milestone: Milestone) => string;
  /** What a chip says in an edition that must not show what it stands for. */
  readonly hidden: string;
  /** Around what a broken chip says, where it stands in an export. */
  readonly gap: (words: string) => string;
};

/** The chips' words but those that hang on a milestone. */
type Plain = Omit<ChipLabels, 'noMilestone'> & { readonly noMark: (name: string) => string };

const plain: Readonly<Record<Language, Plain>> = {
  en: {
    states: { draft: 'Draft', 'in-review': 'In review', approved: 'Approved', published: 'Published' },
    deleted: { event: 'deleted event', action: 'deleted action', cause: 'deleted cause', fact: 'deleted fact' },
    lacking: {
      time: 'time not known',
      date: 'date not known',
      figure: 'figure not known',
      detail: 'detail not filled in',
      text: 'no words yet',
      owner: 'no owner yet',
      due: 'no due date yet',
    },
    noMark: (name) => `no event marked “${name}”`,
    hidden: 'not in this edition',
    gap: (words) => `[missing: ${words}]`,
  },
  fr: {
    states: { draft: 'Brouillon', 'in-review': 'En relecture', approved: 'Approuvé', published: 'Publié' },
    deleted: { event: 'événement supprimé', action: 'action supprimée', cause: 'cause supprimée', fact: 'donnée supprimée' },
    lacking: {
      time: 'heure inconnue',
      date: 'jour inconnu',
      figure: 'indicateur inconnu',
      detail: 'information à compléter',
      text: 'pas encore rédigé',
      owner: 'responsable à désigner',
      due: 'échéance à fixer',
    },
    noMark: (name) => `aucun événement marqué « ${name} »`,
    hidden: 'absent de cette édition',
    gap: (words) => `[manque : ${words}]`,
  },
  de: {
    states: { draft: 'Entwurf', 'in-review': 'In Prüfung', approved: 'Freigegeben', published: 'Veröffentlicht' },
    deleted: { event: 'gelöschtes Ereignis', action: 'gelöschte Maßnahme', cause: 'gelöschte Ursache', fact: 'gelöschte Angabe' },
    lacking: {
      time: 'Uhrzeit nicht bekannt',
      date: 'Datum nicht bekannt',
      figure: 'Kennzahl nicht bekannt',
      detail: 'Angabe nicht ausgefüllt',
      text: 'noch ohne Text',
      owner: 'noch niemand zuständig',
      due: 'noch keine Frist',
    },
    noMark: (name) => `kein Ereignis als „${name}“ markiert`,
    hidden: 'nicht in dieser Ausgabe',
    gap: (words) => `[fehlt: ${words}]`,
  },
  es: {
    states: { draft: 'Borrador', 'in-review': 'En revisión', approved: 'Aprobado', published: 'Publicado' },
    deleted: { event: 'evento eliminado', action: 'acción eliminada', cause: 'causa eliminada', fact: 'dato eliminado' },
    lacking: {
      time: 'hora desconocida',
      date: 'fecha desconocida',
      figure: 'indicador desconocido',
      detail: 'dato sin rellenar',
      text: 'aún sin texto',
      owner: 'responsable por designar',
      due: 'plazo por fijar',
    },
    noMark: (name) => `ningún evento marcado como «${name}»`,
    hidden: 'no figura en esta edición',
    gap: (words) => `[falta: ${words}]`,
  },
};

/** The chips' words in a language (BCP 47). */
export const chipLabels = (language: string): ChipLabels => {
  const { noMark, ...words } = plain[languageOf(language)];
  const { moments } = metricWords(language);
  return { ...words, noMilestone: (milestone) => noMark(moments[milestone]) };
};
