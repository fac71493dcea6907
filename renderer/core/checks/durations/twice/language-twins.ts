import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { lengthsApart, type ToldLength } from '../whole/lengths-apart.ts';

const most = 24;
/** What says in its own language that a length is that of an interruption, and in which manner. */
const languages: readonly (readonly [string, RegExp])[] = [
  [
    'en',
    /(?<!\p{L})(?:expected|estimated|planned)(?!\p{L})[^.:;\d]{0,30}(?<!\p{L})(?:outage|downtime|interruption|cut|duration|unavailability)(?!\p{L})/iu,
  ],
  [
    'es',
    /(?<!\p{L})(?:previst[oa]|estimad[oa]|planificad[oa])(?!\p{L})[^.:;\d]{0,30}(?<!\p{L})(?:corte|interrupción|caída|parada|indisponibilidad)(?!\p{L})|(?<!\p{L})(?:corte|interrupción|parada) (?:previst[oa]|estimad[oa])(?!\p{L})/iu,
  ],
  ['de', /(?<!\p{L})(?:voraussichtlich\p{L}*|erwartet\p{L}*|geplant\p{L}*)(?!\p{L})[^.:;\d]{0,30}(?:ausfall|unterbrechung|dauer)\p{L}*/iu],
  ['fr', /(?<!\p{L})(?:coupure|interruption|indisponibilité|arrêt) (?:prévue?|estimée?)(?!\p{L})/iu],
];
const label = /^\W*(?<label>\p{L}[\p{L}\d -]{1,30}):\s/u;

type Told = ToldLength & { readonly language: string; readonly label: string };

/** "Cloud: tiempo previsto de corte dos horas" and "Cloud: expected outage time one hour": the same line of one notice in two languages. */
export const languageTwins = ({ sentences }: Facts): readonly Finding[] => {
  const told = sentences.flatMap(toldIn);
  if (told.length > most) return [];
  return told
    .flatMap((one, at) =>
      told.slice(at + 1).flatMap((other): readonly Finding[] => {
        if (one.language === other.language || one.label !== other.label || one.length.millis === other.length.millis) return [];
        const isOnly = [one, other].every(
          ({ language, label: name }) => told.filter((third) => third.language === language && third.label === name).length === 1,
        );
        return isOnly ? [lengthsApart(one, other, other)] : [];
      }),
    )
    .slice(0, 1);
};

const toldIn = (sentence: Sentence): readonly Told[] => {
  const { text, lengths } = sentence;
  const [length, ...others] = lengths;
  if (length === undefined || others.length > 0 || length.manner === 'vague') return [];
  const language = languages.find(([, pattern]) => pattern.test(text))?.[0];
  return language === undefined ? [] : [{ sentence, length, language, label: (label.exec(text)?.groups?.label ?? '').toLowerCase() }];
};
