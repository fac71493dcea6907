import type { Block } from '../../rich-text/rich-text.ts';
import { blockText, eachBlock, notesIn } from '../../rich-text/walk.ts';
import type { Finding, Place, Rule } from '../finding.ts';
import { atWords } from '../texts/at-words.ts';
import { eachText } from '../texts/each-text.ts';
import { secretShapes } from './secret-shapes.ts';
import { type ToldSecret, toldSecrets } from './told-secrets.ts';

/** As many in one place as anybody takes out one by one. */
const most = 50;

/** A text with what its links lead to, each under the words that the reader sees. */
type Searched = {
  readonly text: string;
  readonly links: readonly { readonly words: string; readonly href: string }[];
  readonly place: Place;
};

/** A key, token or password anywhere in the report, also in code, in what links lead to and in what only colleagues see: whoever gets the file can use it. */
export const secretLeft: Rule = (report) => {
  const texts: readonly Searched[] = [...eachText(report)].flatMap(({ text, place }) =>
    place.kind === 'text' ? [] : [{ text, links: [], place }],
  );
  const body = report.body.content.map((top, block): Searched => {
    const blocks = [...eachBlock([top])].map((one) => one.block);
    const alternatives = blocks.flatMap((one) => (one.type === 'image' ? [one.attrs.alt] : []));
    const text = [...blocks.flatMap((one) => [blockText(one), ...notesIn(one)]), ...alternatives].join('\n');
    return { text, links: blocks.flatMap(linksIn), place: { kind: 'text', block, words: '' } };
  });
  const more = [
    ...report.events.map(
      ({ id, note, evidence }): Searched => ({ text: [note, ...evidence].join('\n'), links: [], place: { kind: 'event', id } }),
    ),
    ...report.actions.map(({ id, link }): Searched => ({ text: link, links: [], place: { kind: 'action', id } })),
  ];
  return [...texts, ...body, ...more].flatMap(({ text, links, place }): readonly Finding[] => {
    const found = new Map<string, { readonly name: string; readonly place: Place }>();
    const look = (where: string, placeOf: (words: string) => Place): void => {
      for (const { name, words } of secretsIn(where)) {
        if (found.size >= most) return;
        const isKnown = [...found.keys()].some((one) => one.includes(words) || words.includes(one));
        if (!isKnown) found.set(words, { name, place: placeOf(words) });
      }
    };
    look(text, (words) => atWords(place, words));
    for (const link of links) look(link.href, () => atWords(place, link.words));
    return [...found].map(([words, one]) => ({
      rule: 'secret-left',
      severity: 'error',
      place: one.place,
      message: `“${masked(words)}” looks like ${one.name}: take it out here, and have it replaced, since it may have been seen.`,
      about: [words],
      fix: null,
    }));
  });
};

/** First the shapes that makers gave, for what has one is named after it. */
function* secretsIn(text: string): Generator<ToldSecret> {
  for (const [name, pattern] of secretShapes) for (const [words] of text.matchAll(pattern)) yield { name, words };
  yield* toldSecrets(text);
}

const linksIn = (block: Block): Searched['links'] =>
  block.type === 'paragraph' || block.type === 'image'
    ? (block.content ?? []).flatMap((inline) =>
        inline.type === 'text'
          ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [{ words: inline.text, href: mark.attrs.href }] : []))
          : [],
      )
    : [];

/** What a secret is called where that was found with it ("Passwort: "); the scheme of an address is no name. */
const label = /^[\p{L}\d_ -]{1,40}["'”]?\s?(?::(?!\/\/)|=)\s{0,3}["'“]?/u;

/** Findings are copied into mails and logs: only what a secret is called and its beginning are shown. */
const masked = (words: string): string => {
  const called = label.exec(words)?.[0] ?? '';
  const secret = words.slice(called.length);
  return `${called}${secret.slice(0, Math.min(8, Math.floor(secret.length / 3)))}…`;
};
