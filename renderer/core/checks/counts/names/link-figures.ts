import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';
import { readFigures } from '../twice/read-figures.ts';
import { digitsOf, isTwisted } from '../twice/slip-shape.ts';
import { subjectStems } from '../twice/subject-stems.ts';
import { toldLinks } from './told-links.ts';

const inAddress = /[/_-](?<number>\d{3,6})[-_](?<noun>\p{L}{4,})(?=[-_/.?#]|$)/giu;

/** "1205 servers" in the text, where the address of a link says "…-1025-servers-…": a figure whose digits are not those of the page it leads to. */
export const linkFigures = ({ report, sentences }: Facts): readonly Finding[] => {
  const addresses = [...new Set([...toldLinks(report).map(({ href }) => href), ...bareIn(sentences.map(({ passage }) => passage.raw))])];
  const told = addresses.flatMap((href) =>
    [...href.matchAll(inAddress)].flatMap(({ 0: words, groups }) => {
      const number = groups?.number ?? '';
      // A year names a page.
      return /^(?:19|20)\d\d$/u.test(number)
        ? []
        : [{ number, words: words.replace(/^[/_-]/u, ''), unit: [...subjectStems(groups?.noun ?? '')][0] }];
    }),
  );
  if (told.length === 0) return [];
  const figures = sentences.flatMap(readFigures);
  return told
    .flatMap(({ number, words, unit }): readonly Finding[] => {
      const same = figures.filter((figure) => figure.unit === unit && !figure.isRough);
      if (same.some((figure) => digitsOf(figure.words) === number)) return [];
      return same.flatMap((figure): readonly Finding[] =>
        isTwisted(digitsOf(figure.words), number)
          ? [
              numberFound(
                `The text says “${figure.words}” in one place and “${words}” in another: two digits changed places.`,
                figure.sentence.passage.placeOf(figure.words, figure.from),
                figure.words,
                words,
              ),
            ]
          : [],
      );
    })
    .slice(0, 1);
};

const bareIn = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].flatMap((text) => (text.includes('://') ? (text.match(/https?:\/\/[^\s()<>"]+/gu) ?? []) : []));
