import type { Sentence, WindowWords } from './sentence.ts';

const ceased =
  /(?<!\p{L})(?:began|beginning|started|starting|stopped|halted|suspended|failed|crashed|went (?:down|offline|dark)|(?:was|were) (?:lost|interrupted|cut)|begann(?:en)?|startete|commenc\p{L}+|débuta|a débuté|comenzó|empezó)(?!\p{L})[^.;,]{0,30}$/iu;
const cameBack =
  /\band\b (?:(?:was|were|is) )?(?:(?:fully|finally|only|did not|didn['’]t) )?(?:resumed?|ended|concluded|finished|recover(?:ed)?|restored|back|over|returned|came back|resolved|mitigated|fixed|cleared|lasted until)(?!\p{L})[^.;,\d]{0,40}(?:, (?:by|at) )?$/iu;

const ended =
  /(?<!\p{L})(?:(?:und|et|y) (?:endete\p{L}*|war \p{L}+ behoben|s['’]est terminé\p{L}*|a pris fin|terminó|finalizó)|(?:der|die|das|which|that|qui|que) (?:lasted |a duré |duró )?(?:bis|until|till|jusqu['’]à|hasta))(?!\p{L})[^.;,\d]{0,20}$/iu;

/** "Start 14:02, end 14:32, duration 30 min", all in one line. */
const started =
  /(?<!\p{L})(?:start(?:ed|s)?(?: time)?|beg[ai]n(?:s|ning)?|onset|beginn|anfang|début|inicio|início)\W{0,3}(?:at |um |à |a las? )?$/iu;
const over =
  /^[^.;()\d]{0,12}?[,;/|&\s–-]\s?(?:and |und |et |y )?(?:end(?:ed|s)?(?: time)?|resolved|restored|recovered|fixed|finish(?:ed)?|ende|behoben|fin|résolue?|resuelt[oa]|fim|resolvid[oa])\W{0,3}(?:at |um |à |a las? )?$/iu;
/** "At 14:02 mail failed; it came back at 14:32 after half an hour." */
const failed =
  /^[^.;\d]{0,40}?(?<!\p{L})(?:failed|crashed|stopped|went (?:down|offline|dark)|fiel[^.;\d]{0,20} aus|tomb\p{L}+ en panne|falló|cayó)(?!\p{L})[^.;\d]{0,20}[;,.] (?:it|they|the \p{L}+|and|sie|er|es|elle|il)(?!\p{L})[^.;\d]{0,30}?(?:came back|recovered|returned|was (?:back|restored)|were back|kam[^.;\d]{0,20} zurück|est revenue?|volvió) ?(?:up |online )?(?:at |um |à |a las? )?$/iu;

/** The range of a sentence that tells it with two verbs, "was halted at 10:12 and resumed at 12:30"; null where it gives a range of its own or more than two moments. */
export const toldWindow = ({ text: written, from, clocks, windows, same, dates }: Sentence): WindowWords | null => {
  let text = written;
  for (const date of dates) text = text.slice(0, date.from - from) + ' '.repeat(date.to - date.from) + text.slice(date.to - from);
  const [start, end, ...others] = clocks.filter((clock) => !same.some(({ second }) => second === clock));
  if (windows.length > 0 || start === undefined || end === undefined || others.length > 0) return null;
  const [before, between] = [text.slice(0, start.from - from), text.slice(start.to - from, end.from - from)];
  const isLasting = /^,? (?:der|die|das|which|that|qui|que)(?!\p{L})/iu.test(between) && ended.test(between);
  const isLabelled = (started.test(before) && over.test(between)) || (/^\W*(?:at|um|à|a las?)\s*$/iu.test(before) && failed.test(between));
  if (!isLasting && !isLabelled && !(ceased.test(before) && (cameBack.test(between) || ended.test(between)))) return null;
  return { from: start.from, to: end.to, words: `${start.words} – ${end.words}`, start, end };
};
