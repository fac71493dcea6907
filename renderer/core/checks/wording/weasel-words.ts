import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

const weasel =
  /\b(?:any inconvenience (?:this )?(?:may|might) have caused|may have (?:affected|experienced|been)|a (?:small|limited|tiny) (?:number|subset|percentage) of|some customers may|in an abundance of caution|we take (?:this|security|reliability) (?:very )?seriously|isolated incident)(?!\p{L})/giu;

/** Phrases that readers of incident reports take for evasion: a figure or a plain sentence serves better. */
export const weaselWords: FactRule = (_report, { passages }) =>
  passages.flatMap(({ text, placeOf }) => {
    const found = [...new Set(text.match(weasel) ?? [])];
    return found.map((words) => ({
      rule: 'weasel-words',
      severity: 'note' as const,
      place: placeOf(words),
      message: `${quoted(words)} says little: give the figure, or say it plainly.`,
      fix: null,
    }));
  });
