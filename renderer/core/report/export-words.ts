import type { Language } from '../time/shown/language.ts';
import type { Milestone, ReportState, Visibility } from './report.ts';

/** The words that an export adds to the author's own and that a reader of it has to know to read it back. */
export type ExportWords = {
  /** With what the line under the title begins. */
  readonly report: string;
  /** The same, where the report is one to an authority. */
  readonly notification: string;
  readonly facts: Readonly<Record<'when' | 'duration' | 'services' | 'severity' | 'status' | 'published' | 'authors' | 'contact', string>>;
  readonly milestones: Readonly<Record<Milestone, string>>;
  readonly states: Readonly<Record<ReportState, string>>;
  readonly editions: Readonly<Record<Visibility, string>>;
  readonly visibilities: Readonly<Record<Visibility, string>>;
  readonly causes: Readonly<Record<'contributing', string>>;
  /** The line under the title of a report that was corrected: before the date of the one correction or of the last, without a date, and the way to them. */
  readonly corrected: Readonly<Record<'on' | 'last' | 'undated' | 'see', string>>;
  /** What stands before who says so and what proves it, in the internal edition's timeline. */
  readonly author: string;
  readonly evidence: string;
  /** What stands before the numbers of the causes that an action answers: one of them, several. */
  readonly answers: Readonly<Record<'one' | 'several', string>>;
  /** What stands before the last day of something that began on another. */
  readonly until: string;
};

/** These words in each language that reports are exported in. */
export const exportWords: Readonly<Record<Language, ExportWords>> = {
  en: {
    report: 'Incident report',
    notification: 'Notification to the authority',
    facts: {
      when: 'When',
      duration: 'How long',
      services: 'Services',
      severity: 'Severity',
      status: 'Status',
      published: 'Published',
      authors: 'Authors',
      contact: 'Contact',
    },
    milestones: {
      'impact-began': 'Impact began',
      detected: 'Detected',
      'response-began': 'Response began',
      'first-notice': 'First public notice',
      mitigated: 'Mitigated',
      'impact-ended': 'Impact ended',
      'report-published': 'Report published',
    },
    states: { draft: 'Draft', 'in-review': 'In review', approved: 'Approved', published: 'Published' },
    editions: { public: 'Public edition', internal: 'Internal edition', authority: 'Edition for the authority' },
    visibilities: { public: 'Public', internal: 'Internal', authority: 'For the authority' },
    causes: { contributing: 'Contributing factor' },
    corrected: { on: 'Corrected on', last: 'Last corrected on', undated: 'Corrected', see: 'see Corrections' },
    author: 'Source',
    evidence: 'Evidence',
    answers: { one: 'Answers cause', several: 'Answers causes' },
    until: 'until',
  },
  fr: {
    report: 'Rapport d’incident',
    notification: 'Notification à l’autorité',
    facts: {
      when: 'Quand',
      duration: 'Durée',
      services: 'Services',
      severity: 'Gravité',
      status: 'État',
      published: 'Publication',
      authors: 'Auteurs',
      contact: 'Contact',
    },
    milestones: {
      'impact-began': 'Début de l’impact',
      detected: 'Détection',
      'response-began': 'Début de la réaction',
      'first-notice': 'Première information du public',
      mitigated: 'Atténuation',
      'impact-ended': 'Fin de l’impact',
      'report-published': 'Publication du rapport',
    },
    states: { draft: 'Brouillon', 'in-review': 'En relecture', approved: 'Approuvé', published: 'Publié' },
    editions: { public: 'Édition publique', internal: 'Édition interne', authority: 'Édition pour l’autorité' },
    visibilities: { public: 'Public', internal: 'Interne', authority: 'Pour l’autorité' },
    causes: { contributing: 'Facteur contributif' },
    corrected: { on: 'Rectifié le', last: 'Rectifié en dernier lieu le', undated: 'Rectifié', see: 'voir Rectificatifs' },
    author: 'Source',
    evidence: 'Preuve',
    answers: { one: 'Répond à la cause', several: 'Répond aux causes' },
    until: 'jusqu’au',
  },
  de: {
    report: 'Störungsbericht',
    notification: 'Meldung an die Behörde',
    facts: {
      when: 'Wann',
      duration: 'Dauer',
      services: 'Dienste',
      severity: 'Schweregrad',
      status: 'Status',
      published: 'Veröffentlicht',
      authors: 'Verfasst von',
      contact: 'Kontakt',
    },
    milestones: {
      'impact-began': 'Beginn der Auswirkung',
      detected: 'Erkannt',
      'response-began': 'Beginn der Reaktion',
      'first-notice': 'Erste öffentliche Mitteilung',
      mitigated: 'Eingedämmt',
      'impact-ended': 'Ende der Auswirkung',
      'report-published': 'Bericht veröffentlicht',
    },
    states: { draft: 'Entwurf', 'in-review': 'In Prüfung', approved: 'Freigegeben', published: 'Veröffentlicht' },
    editions: { public: 'Öffentliche Ausgabe', internal: 'Interne Ausgabe', authority: 'Ausgabe für die Behörde' },
    visibilities: { public: 'Öffentlich', internal: 'Intern', authority: 'Für die Behörde' },
    causes: { contributing: 'Begünstigender Faktor' },
    corrected: { on: 'Berichtigt am', last: 'Zuletzt berichtigt am', undated: 'Berichtigt', see: 'siehe Berichtigungen' },
    author: 'Quelle',
    evidence: 'Beleg',
    answers: { one: 'Zu Ursache', several: 'Zu den Ursachen' },
    until: 'bis',
  },
  es: {
    report: 'Informe de incidente',
    notification: 'Notificación a la autoridad',
    facts: {
      when: 'Cuándo',
      duration: 'Duración',
      services: 'Servicios',
      severity: 'Gravedad',
      status: 'Estado',
      published: 'Publicación',
      authors: 'Autores',
      contact: 'Contacto',
    },
    milestones: {
      'impact-began': 'Inicio del impacto',
      detected: 'Detección',
      'response-began': 'Inicio de la respuesta',
      'first-notice': 'Primer aviso público',
      mitigated: 'Mitigación',
      'impact-ended': 'Fin del impacto',
      'report-published': 'Publicación del informe',
    },
    states: { draft: 'Borrador', 'in-review': 'En revisión', approved: 'Aprobado', published: 'Publicado' },
    editions: { public: 'Edición pública', internal: 'Edición interna', authority: 'Edición para la autoridad' },
    visibilities: { public: 'Público', internal: 'Interno', authority: 'Para la autoridad' },
    causes: { contributing: 'Factor contribuyente' },
    corrected: { on: 'Corregido el', last: 'Corregido por última vez el', undated: 'Corregido', see: 'véase Correcciones' },
    author: 'Fuente',
    evidence: 'Prueba',
    answers: { one: 'Responde a la causa', several: 'Responde a las causas' },
    until: 'hasta el',
  },
};
