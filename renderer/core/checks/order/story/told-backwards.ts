import type { Facts } from '../../facts/facts.ts';
import { isRough, leewayOf } from '../../facts/moments/leeway.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';
import { toldAfter } from './told-after.ts';

const farthest = 180 * 60_000;
/** What one step brings about: ", restoring service by 07:32", "and were back at 14:20". */
const then =
  /(?:, ?(?:and |which |fully |thereby |thus )*(?:restor|return|bring|resolv|recover|complet|clos|end|fix)\p{L}*(?!\p{L})|(?<!\p{L})(?:and|und|et|y) (?:\p{L}+ ){0,4}(?:restored|resolved|recovered|back|completed|fixed|finished|ended|wiederhergestellt|behoben|beendet|abgeschlossen|rétablie?s?|résolue?s?|terminée?s?|restablecid[oa]s?|resuelt[oa]s?|complet(?:ó|ad[oa]s?)))[^.;,\d]{0,60}(?<!\p{L})(?:by|at|um|gegen|à|vers|a las?|hacia las?)(?: (?:about|around|approximately))?\s*$/iu;
/** "… started to recover, and by 09:40 traffic was back". */
const andBy = /(?<!\p{L})(?:and|und|et|y)(?: then)? (?:by|gegen|vers|hacia las?)\s*$/iu;
const over =
  /^[^.;]{0,60}?(?<!\p{L})(?:returned|back|recovered|restored|resolved|normal|completed|wieder|behoben|rétabli\p{L}*|restablecid\p{L}*|normalidad)(?!\p{L})/iu;
const sooner =
  /(?<!\p{L})(?:before|earlier (?:that|in|on|than|today)|hours? earlier|minutes? earlier|already|previous\p{L}*|after|since|had|next|following|tomorrow|until|retro\p{L}*|vor(?:her)?|zuvor|bereits|nach|avant|après|déjà|antes|después|siguiente)(?!\p{L})/iu;

/** "At 06:31 the change was reverted, restoring service by 06:13": what a step brings about is earlier than the step. */
export const toldBackwards = ({ prose, near }: Facts): readonly Finding[] =>
  prose.flatMap((sentence): readonly Finding[] => {
    const { text, from, windows, same } = sentence;
    const [first, second, ...others] = sentence.clocks;
    if (first === undefined || second === undefined || others.length + windows.length + same.length > 0) return [];
    if (isUnsettled(text) || isElsewhere(text) || hasDays(sentence)) return [];
    const gap = text.slice(first.to - from, second.from - from);
    const isBy = andBy.test(gap) && over.test(text.slice(second.to - from));
    // "And by 09:40 all had recovered" looks back from that time.
    if (sooner.test(isBy ? text.replace(/(?<!\p{L})had(?!\p{L})/giu, ' ') : text) || !(isBy || then.test(gap))) return [];
    const by = clockGap(second, first, near)?.real ?? 0;
    if (by >= -Math.max(...[first, second].map((clock) => leewayOf({ ...clock, approx: isRough(clock) }))) || by < -farthest) return [];
    return [toldAfter({ clock: first, sentence }, { clock: second, sentence }, -by)];
  });

/** Two days, or a night, in one sentence. */
const hasDays = ({ dates, text }: Sentence): boolean =>
  dates.length > 1 || /(?<!\p{L})(?:\p{L}+day|midnight|mitternacht|minuit|medianoche|overnight)(?!\p{L})/iu.test(text);
