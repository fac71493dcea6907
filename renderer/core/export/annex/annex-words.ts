import { type Language, languageOf } from '../../time/shown/language.ts';

/** The words that the annex adds, in the report's language. */
export type AnnexWords = {
  readonly title: string;
  readonly columns: readonly [when: string, who: string, what: string];
  readonly state: (from: string, to: string, edition: string | null) => string;
  /** A publication that only adds a dated correction to the one before. */
  readonly corrected: (edition: string | null) => string;
  readonly signed: (role: string, edition: string, version: string) => string;
  readonly withdrawn: (role: string) => string;
  readonly accepted: string;
  readonly rejected: string;
  /** A finding of the checks, by its rule's name, that somebody lets stand. */
  readonly ignored: (rule: string) => string;
  readonly overridden: (count: number) => string;
  readonly comments: (count: number) => string;
  /** What nobody should take the names for. */
  readonly claimed: string;
};

const words: Readonly<Record<Language, AnnexWords>> = {
  en: {
    title: 'Review and sign-off',
    columns: ['When', 'Who', 'What'],
    state: (from, to, edition) => `${from} → ${to}${edition === null ? '' : ` (${edition})`}`,
    corrected: (edition) => `Corrected as published${edition === null ? '' : ` (${edition})`}`,
    signed: (role, edition, version) => `Signed off “${role}” (${edition}, version ${version})`,
    withdrawn: (role) => `Took the sign-off “${role}” back`,
    accepted: 'Accepted a suggestion',
    rejected: 'Rejected a suggestion',
    ignored: (rule) => `Let a finding of the checks stand (${rule})`,
    overridden: (count) => `Exported the report in spite of what the checks had found (${count})`,
    comments: (count) => `Comments, suggestions and replies: ${count}.`,
    claimed: 'Names, roles and times are as the people and their computers gave them.',
  },
  fr: {
    title: 'Relecture et validation',
    columns: ['Quand', 'Qui', 'Quoi'],
    state: (from, to, edition) => `${from} → ${to}${edition === null ? '' : ` (${edition})`}`,
    corrected: (edition) => `Rectifié après publication${edition === null ? '' : ` (${edition})`}`,
    signed: (role, edition, version) => `A validé « ${role} » (${edition}, version ${version})`,
    withdrawn: (role) => `A retiré la validation « ${role} »`,
    accepted: 'A accepté une suggestion',
    rejected: 'A rejeté une suggestion',
    ignored: (rule) => `A laissé un constat des contrôles en l’état (${rule})`,
    overridden: (count) => `A exporté le rapport malgré les constats des contrôles (${count})`,
    comments: (count) => `Commentaires, suggestions et réponses : ${count}.`,
    claimed: 'Les noms, rôles et heures sont ceux que les personnes et leurs ordinateurs ont indiqués.',
  },
  de: {
    title: 'Prüfung und Freigabe',
    columns: ['Wann', 'Wer', 'Was'],
    state: (from, to, edition) => `${from} → ${to}${edition === null ? '' : ` (${edition})`}`,
    corrected: (edition) => `Nach der Veröffentlichung berichtigt${edition === null ? '' : ` (${edition})`}`,
    signed: (role, edition, version) => `Hat „${role}“ freigegeben (${edition}, Fassung ${version})`,
    withdrawn: (role) => `Hat die Freigabe „${role}“ zurückgezogen`,
    accepted: 'Hat einen Vorschlag angenommen',
    rejected: 'Hat einen Vorschlag abgelehnt',
    ignored: (rule) => `Hat einen Befund der Prüfungen stehen lassen (${rule})`,
    overridden: (count) => `Hat den Bericht trotz der Befunde der Prüfungen exportiert (${count})`,
    comments: (count) => `Kommentare, Vorschläge und Antworten: ${count}.`,
    claimed: 'Namen, Rollen und Zeiten sind so, wie die Personen und ihre Rechner sie angegeben haben.',
  },
  es: {
    title: 'Revisión y visto bueno',
    columns: ['Cuándo', 'Quién', 'Qué'],
    state: (from, to, edition) => `${from} → ${to}${edition === null ? '' : ` (${edition})`}`,
    corrected: (edition) => `Corregido tras la publicación${edition === null ? '' : ` (${edition})`}`,
    signed: (role, edition, version) => `Dio el visto bueno «${role}» (${edition}, versión ${version})`,
    withdrawn: (role) => `Retiró el visto bueno «${role}»`,
    accepted: 'Aceptó una sugerencia',
    rejected: 'Rechazó una sugerencia',
    ignored: (rule) => `Dejó sin cambios un hallazgo de las comprobaciones (${rule})`,
    overridden: (count) => `Exportó el informe a pesar de los hallazgos de las comprobaciones (${count})`,
    comments: (count) => `Comentarios, sugerencias y respuestas: ${count}.`,
    claimed: 'Los nombres, cargos y horas son los que indicaron las personas y sus equipos.',
  },
};

/** The annex's words in a language (BCP 47). */
export const annexWords = (language: string): AnnexWords => words[languageOf(language)];
