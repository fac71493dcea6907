import type { Milestone } from '../../report/report.ts';
import type { Language } from '../../time/language.ts';

/** The words of Debrief's own exports that a reader of them has to know; a test holds them to those that the exports write. */
export type OwnWords = {
  readonly language: Language;
  /** With what the line under the title begins. */
  readonly report: string;
  readonly facts: Readonly<Record<'when' | 'duration' | 'services' | 'severity' | 'status' | 'authors' | 'contact', string>>;
  /** What else may stand in that line: the report's state, the edition. */
  readonly states: readonly string[];
  readonly editions: readonly string[];
  readonly milestones: Readonly<Record<Milestone, string>>;
  readonly visibilities: Readonly<Record<'internal' | 'authority', string>>;
  readonly contributing: string;
  /** Before the numbers of the causes that an action answers. */
  readonly answers: readonly string[];
};

/** The same words in each language that reports are exported in. */
export const ownWords: readonly OwnWords[] = [
  {
    language: 'en',
    report: 'Incident report',
    facts: {
      when: 'When',
      duration: 'How long',
      services: 'Services',
      severity: 'Severity',
      status: 'Status',
      authors: 'Authors',
      contact: 'Contact',
    },
    states: ['Draft', 'In review', 'Approved', 'Published'],
    editions: ['Public edition', 'Internal edition', 'Edition for the authority'],
    milestones: {
      'impact-began': 'Impact began',
      detected: 'Detected',
      'response-began': 'Response began',
      'first-notice': 'First public notice',
      mitigated: 'Mitigated',
      'impact-ended': 'Impact ended',
      'report-published': 'Report published',
    },
    visibilities: { internal: 'Internal', authority: 'For the authority' },
    contributing: 'Contributing factor',
    answers: ['Answers cause', 'Answers causes'],
  },
  {
    language: 'fr',
    report: 'Rapport d’incident',
    facts: {
      when: 'Quand',
      duration: 'Durée',
      services: 'Services',
      severity: 'Gravité',
      status: 'État',
      authors: 'Auteurs',
      contact: 'Contact',
    },
    states: ['Brouillon', 'En relecture', 'Approuvé', 'Publié'],
    editions: ['Édition publique', 'Édition interne', 'Édition pour l’autorité'],
    milestones: {
      'impact-began': 'Début de l’impact',
      detected: 'Détection',
      'response-began': 'Début de la réaction',
      'first-notice': 'Première information du public',
      mitigated: 'Atténuation',
      'impact-ended': 'Fin de l’impact',
      'report-published': 'Publication du rapport',
    },
    visibilities: { internal: 'Interne', authority: 'Pour l’autorité' },
    contributing: 'Facteur contributif',
    answers: ['Répond à la cause', 'Répond aux causes'],
  },
  {
    language: 'de',
    report: 'Störungsbericht',
    facts: {
      when: 'Wann',
      duration: 'Dauer',
      services: 'Dienste',
      severity: 'Schweregrad',
      status: 'Status',
      authors: 'Verfasst von',
      contact: 'Kontakt',
    },
    states: ['Entwurf', 'In Prüfung', 'Freigegeben', 'Veröffentlicht'],
    editions: ['Öffentliche Ausgabe', 'Interne Ausgabe', 'Ausgabe für die Behörde'],
    milestones: {
      'impact-began': 'Beginn der Auswirkung',
      detected: 'Erkannt',
      'response-began': 'Beginn der Reaktion',
      'first-notice': 'Erste öffentliche Mitteilung',
      mitigated: 'Eingedämmt',
      'impact-ended': 'Ende der Auswirkung',
      'report-published': 'Bericht veröffentlicht',
    },
    visibilities: { internal: 'Intern', authority: 'Für die Behörde' },
    contributing: 'Begünstigender Faktor',
    answers: ['Zu Ursache', 'Zu den Ursachen'],
  },
  {
    language: 'es',
    report: 'Informe de incidente',
    facts: {
      when: 'Cuándo',
      duration: 'Duración',
      services: 'Servicios',
      severity: 'Gravedad',
      status: 'Estado',
      authors: 'Autores',
      contact: 'Contacto',
    },
    states: ['Borrador', 'En revisión', 'Aprobado', 'Publicado'],
    editions: ['Edición pública', 'Edición interna', 'Edición para la autoridad'],
    milestones: {
      'impact-began': 'Inicio del impacto',
      detected: 'Detección',
      'response-began': 'Inicio de la respuesta',
      'first-notice': 'Primer aviso público',
      mitigated: 'Mitigación',
      'impact-ended': 'Fin del impacto',
      'report-published': 'Publicación del informe',
    },
    visibilities: { internal: 'Interno', authority: 'Para la autoridad' },
    contributing: 'Factor contribuyente',
    answers: ['Responde a la causa', 'Responde a las causas'],
  },
];
