import type { Sentence, WindowWords } from './sentence.ts';

const ceased =
  /(?<!\p{L})(?:began|beginning|started|starting|stopped|halted|suspended|failed|crashed|went (?:down|offline|dark)|(?:was|were) (?:lost|interrupted|cut)|begann(?:en)?|startete|commenc\p{L}+|débuta|a débuté|comenzó|empezó)(?!\p{L})[^.;,]{0,30}$/iu;
const cameBack =
  /\band\b (?:(?:was|were|is) )?(?:(?:fully|finally|only|did not|didn['’]t) )?(?:resumed?|ended|concluded|finished|recover(?:ed)?|restored|back|returned|came back|resolved|mitigated|fixed|cleared|lasted until)(?!\p{L})[^.;,\d]{0,40}(?:, (?:by|at) )?$/iu;

const ended =
  /(?<!\p{L})(?:(?:und|et|y) (?:endete\p{L}*|war \p{L}+ behoben|s['’]est terminé\p{L}*|a pris fin|terminó|finalizó)|(?:der|die|das|which|that|qui|que) (?:lasted |a duré |duró )?(?:bis|until|till|jusqu['’]à|hasta))(?!\p{L})[^.;,\d]{0,20}$/iu;

/** The range of a sentence that tells it with two verbs, "was halted at 10:12 and resumed at 12:30"; null where it gives a range of its own or more than two moments. */
export const toldWindow = ({ text: written, from, clocks, windows, same, dates }: Sentence): WindowWords | null => {
  let text = written;
  for (const date of dates) text = text.slice(0, date.from - from) + ' '.repeat(date.to - date.from) + text.slice(date.to - from);
  const [start, end, ...others] = clocks.filter((clock) => !same.some(({ second }) => second === clock));
  if (windows.length > 0 || start === undefined || end === undefined || others.length > 0) return null;
  const [before, between] = [text.slice(0, start.from - from), text.slice(start.to - from, end.from - from)];
  const isLasting = /^,? (?:der|die|das|which|that|qui|que)(?!\p{L})/iu.test(between) && ended.test(between);
  if (!isLasting && !(ceased.test(before) && (cameBack.test(between) || ended.test(between)))) return null;
  return { from: start.from, to: end.to, words: `${start.words} – ${end.words}`, start, end };
};
