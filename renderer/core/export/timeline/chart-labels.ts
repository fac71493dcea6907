import { type Language, languageOf } from '../../time/shown/language.ts';
import type { LegendWords } from '../../timeline/chart/legend.ts';

/** What a chart says in words. */
type ChartSentences = {
  readonly noEvents: string;
  /** How many events are shown, from when, and (null for a single moment) to when. */
  readonly events: (count: number, from: string, to: string | null) => string;
  /** That a quiet stretch of this length is not to scale. */
  readonly compressed: (length: string) => string;
  readonly notShown: (count: number) => string;
};

/** The words of a chart, and the prefix that keeps its ids apart from those of another chart on the page. */
export type ChartLabels = ChartSentences & {
  /** Letters, digits, hyphens and underscores; anything else is dropped. */
  readonly prefix: string;
  readonly title: string;
};

const counted =
  (one: string, several: string) =>
  (count: number): string =>
    count === 1 ? `1 ${one}` : `${count} ${several}`;
const events = counted('event', 'events');
const evenements = counted('événement', 'événements');
const ereignisse = counted('Ereignis', 'Ereignisse');
const eventos = counted('evento', 'eventos');

const sentences: Readonly<Record<Language, ChartSentences>> = {
  en: {
    noEvents: 'No event has an exact time.',
    events: (count, from, to) => (to === null ? `${events(count)}, at ${from}.` : `${events(count)}, from ${from} to ${to}.`),
    compressed: (length) => `A stretch of ${length} without events is shortened.`,
    notShown: (count) => `${events(count)} not shown.`,
  },
  fr: {
    noEvents: 'Aucun événement n’a d’heure exacte.',
    events: (count, from, to) => (to === null ? `${evenements(count)}, le ${from}.` : `${evenements(count)}, du ${from} au ${to}.`),
    compressed: (length) => `Un intervalle de ${length} sans événement est raccourci.`,
    notShown: (count) => `${evenements(count)} hors du graphique.`,
  },
  de: {
    noEvents: 'Kein Ereignis hat eine eindeutige Uhrzeit.',
    events: (count, from, to) => (to === null ? `${ereignisse(count)}, ${from}.` : `${ereignisse(count)}, von ${from} bis ${to}.`),
    compressed: (length) => `Ein Abschnitt von ${length} ohne Ereignisse ist verkürzt.`,
    notShown: (count) => `${ereignisse(count)} nicht gezeigt.`,
  },
  es: {
    noEvents: 'Ningún evento tiene una hora exacta.',
    events: (count, from, to) => (to === null ? `${eventos(count)}, el ${from}.` : `${eventos(count)}, del ${from} al ${to}.`),
    compressed: (length) => `Un intervalo de ${length} sin eventos está acortado.`,
    notShown: (count) => `${eventos(count)} fuera del gráfico.`,
  },
};

/** A chart's words in a language (BCP 47). */
export const chartLabels = (prefix: string, title: string, language = 'en'): ChartLabels => ({
  prefix,
  title,
  ...sentences[languageOf(language)],
});

const legends: Readonly<Record<Language, LegendWords>> = {
  en: { noCategory: 'No category', otherCategories: 'Other categories', milestone: 'Milestone', several: 'Several kinds' },
  fr: { noCategory: 'Sans catégorie', otherCategories: 'Autres catégories', milestone: 'Jalon', several: 'Plusieurs types' },
  de: { noCategory: 'Ohne Kategorie', otherCategories: 'Andere Kategorien', milestone: 'Meilenstein', several: 'Mehrere Arten' },
  es: { noCategory: 'Sin categoría', otherCategories: 'Otras categorías', milestone: 'Hito', several: 'Varios tipos' },
};

/** A legend's words in a language (BCP 47). */
export const legendWords = (language = 'en'): LegendWords => legends[languageOf(language)];
