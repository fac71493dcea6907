import type { LengthWords, Sentence } from '../../prose/sentence.ts';

const behind =
  /^[\s-]*(?:\(?[^.;)]{0,40}(?<!\p{L})(?:across|over|spread over|in|during|verteilt auf|über|sur|en|a lo largo de) (?:\d+|two|three|four|five|six|several|multiple|many|mehrere\p{L}*|zwei|drei|vier|plusieurs|deux|trois|varias|vari[ao]s|dos|tres) (?:\p{L}+ ){0,2}(?:sessions?|sittings?|sitzungen|evenings?|abende\p{L}*|séances|sesiones|soirées)|(?:of )?(?:active |hands-on |actual |net )(?:work|time|debugging|response|effort|investigation)|(?:of )?(?:analysis|debugging|investigation|working|engineering|research|reading|writing)[ -](?:time|effort)|(?:analyse|arbeits|bearbeitungs|untersuchungs|recherche)-?(?:zeit|aufwand)|(?:de |d['’])(?:temps d['’])?(?:analyse|travail|débogage)|de (?:tiempo de )?(?:análisis|trabajo|depuración))/iu;
const ahead =
  /(?<!\p{L})(?:active|hands-on|analysis|debugging|working|effort|analyse-?|arbeits-?|temps d['’]analyse|tiempo de análisis)[ -]?(?:time|zeit)?\s?[:|]\s?(?:~|≈|about |etwa |environ |unos )?$/iu;

/** "~12h (across three sessions)", "34 minutes of analysis time": how long somebody worked on it, with pauses that no timeline shows, not how long it lasted. */
export const isOfEffort = ({ from: start, to }: LengthWords, { text, passage, from }: Sentence): boolean =>
  behind.test(text.slice(to - from)) || behind.test(passage.raw.slice(to)) || ahead.test(text.slice(0, start - from));
