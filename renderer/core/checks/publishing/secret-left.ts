import { blockText, eachBlock, notesIn } from '../../rich-text/walk.ts';
import type { Finding, Rule } from '../finding.ts';
import { atWords } from '../texts/at-words.ts';
import { eachText } from '../texts/each-text.ts';
import { secretShapes } from './secret-shapes.ts';

/** As many in one place as anybody takes out one by one. */
const most = 50;

/** A key, token or password anywhere in the report, also in code and in what only colleagues see: whoever gets the file can use it. */
export const secretLeft: Rule = (report) => {
  const texts = [...eachText(report)].filter(({ place }) => place.kind !== 'text');
  const body = report.body.content.map((top, block) => ({
    text: [...eachBlock([top])].flatMap((one) => [blockText(one.block), ...notesIn(one.block)]).join('\n'),
    place: { kind: 'text', block, words: '' } as const,
  }));
  const more = report.events.flatMap(({ id, note, evidence }) => [
    { text: [note, ...evidence].join('\n'), place: { kind: 'event', id } as const },
  ]);
  return [...texts, ...body, ...more].flatMap(({ text, place }): readonly Finding[] => {
    const found = new Map<string, string>();
    for (const [name, pattern] of secretShapes) {
      for (const [words] of text.matchAll(pattern)) {
        if (found.size >= most) break;
        const isKnown = [...found.keys()].some((one) => one.includes(words) || words.includes(one));
        if (!isKnown) found.set(words, name);
      }
    }
    return [...found].map(([words, name]) => ({
      rule: 'secret-left',
      severity: 'error',
      place: atWords(place, words),
      message: `“${masked(words)}” looks like ${name}: take it out here, and have it replaced, since it may have been seen.`,
      fix: null,
    }));
  });
};

/** Findings are copied into mails and logs: only the beginning of a secret is shown. */
const masked = (words: string): string => `${words.slice(0, Math.min(8, Math.floor(words.length / 3)))}…`;
