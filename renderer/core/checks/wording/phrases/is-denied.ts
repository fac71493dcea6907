const no =
  /(?<!\p{L})(?:not|never|no|neither|nor|\p{L}+n['’]t|cannot|without|rather than|instead of|ruled? out|exclud\p{L}+|nicht|kein\p{L}*|nie|niemals|weder|noch|ohne|statt|pas|jamais|aucune?|sans|ni|plutôt que|exclu\p{L}*|écart\p{L}+|nunca|sin|tampoco|ningun[oa]?|ningún|descart\p{L}+)(?!\p{L})/giu;
/** What turns a denial round: "not by a disk, but by …". */
const but = /[;:]|(?<!\p{L})(?:but|sondern|aber|mais|sino|pero)(?!\p{L})/iu;
const afterwards =
  /^[^.;:!?\n]{0,50}(?<!\p{L})(?:(?:was|were|is|are|has been|have been|can be|could be) (?:ruled out|excluded|not)|(?:was|were|is|are)n['’]t|ausgeschlossen|ausschließen|nicht|scheide[nt] aus|exclue?s?|écartée?s?|descartad[oa]s?|descarta(?:ron|mos)?)(?!\p{L})/iu;

/** Whether a text says that something was not so: "not caused by human error", "human error was ruled out". Only the sentence around the words counts. */
export const isDenied = (text: string, from: number, to: number): boolean => {
  const before = (
    text
      .slice(Math.max(0, from - 80), from)
      .split(/[.!?\n]\s/u)
      .at(-1) ?? ''
  ).trimStart();
  const last = [...before.matchAll(no)].at(-1);
  if (last !== undefined && !but.test(before.slice(last.index + last[0].length))) return true;
  return afterwards.test(text.slice(to, to + 90));
};
