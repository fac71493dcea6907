import { toBase64 } from '../report/assets/base64.ts';
import type { Report, Visibility } from '../report/report.ts';
import { bare } from '../rich-text/bare.ts';
import { eachBlock } from '../rich-text/walk.ts';
import { besideWords, readable } from './private/file-parts.ts';
import { hiddenTexts, permittedText } from './private/hidden-texts.ts';
import { selectEdition } from './select-edition.ts';

/** A text is found by its beginning; longer needles cost time that grows with their length and find nothing more. */
const longestNeedle = 500;

const padded = (text: string): string => ` ${bare(text)} `;

/** A picture is found by a stretch of its bytes well behind its head, which others of its kind share. */
const sample = (bytes: Uint8Array): string => {
  const from = Math.floor(bytes.length / 6) * 3;
  return toBase64(bytes.subarray(from, from + 120)).replace(/=+$/, '');
};

/** The pictures that an edition must not show and that a file carries nevertheless, each by its description. */
const hiddenPictures = (output: string, report: Report, shown: Report): readonly string[] => {
  const fair = new Set(shown.assets.map(({ hash }) => hash));
  const images = [...eachBlock(report.body.content)].flatMap(({ block }) => (block.type === 'image' ? [block.attrs] : []));
  return report.assets
    .filter(({ hash, bytes }) => !fair.has(hash) && output.includes(sample(bytes)))
    .map(({ hash }) => `An image: ${images.find(({ asset, alt }) => asset === hash && alt !== '')?.alt ?? 'without a description'}`);
};

/**
 * The texts (events, items, passages, blocks, links to tickets) and pictures that this edition must not show and that a finished export (HTML, Markdown or
 * text) holds nevertheless.
 * Words that a part for this audience holds as well are no leak.
 */
export const findPrivate = (output: string, report: Report, edition: Visibility): readonly string[] => {
  const whole = selectEdition(report, edition);
  const pictures = hiddenPictures(output, report, whole);
  const hidden = hiddenTexts(report, edition);
  if (hidden.length === 0) return pictures;
  const shown = padded(readable(output));
  const beside = padded(besideWords(output));
  const fair = padded(permittedText(report, edition));
  const leaks = (text: string): boolean => {
    const words = padded(text).slice(0, longestNeedle);
    return /\p{L}|(?:\p{N} ?){6}/u.test(words) && !fair.includes(words) && (shown.includes(words) || beside.includes(words));
  };
  return [...hidden.filter(leaks), ...pictures];
};
