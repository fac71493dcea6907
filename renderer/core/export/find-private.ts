import { inAuthorsWords } from '../chips/in-authors-words.ts';
import { toBase64 } from '../report/assets/base64.ts';
import type { Report, Visibility } from '../report/report.ts';
import type { RichText, StructuredKind } from '../rich-text/rich-text.ts';
import { eachBlock, plainText } from '../rich-text/walk.ts';
import { hiddenKinds, hiddenPassages } from './edition-body.ts';
import { isShown } from './is-shown.ts';
import { labelsFor } from './labels.ts';
import { selectEdition } from './select-edition.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const unescapeHtml = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const codePoint = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '', 10);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });

/** Letters and digits alone, lower case: so that neither line breaks, tags, quotes nor a format's escapes hide a sentence. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** A file without its style element, of which ours have one. */
const withoutStyle = (output: string): string => {
  const [from, to] = [output.indexOf('<style>'), output.indexOf('</style>')];
  return from === -1 || to < from ? output : `${output.slice(0, from)} ${output.slice(to)}`;
};

/** The words of a file as its readers see them. */
const readable = (output: string): string => unescapeHtml(withoutStyle(output).replace(/<[a-z/!][^<>]*>/gi, ' '));

/** All letters of a file but those of its embedded fonts and pictures. */
const everything = (output: string): string => unescapeHtml(output.replace(/data:[a-z0-9/+.;=-]+,[a-z0-9+/=]*/gi, ' '));

/** The words that exports add by themselves. */
const added = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(added) : [];
};

/** Everything that this edition may show, as one text. */
const permitted = (report: Report): string => {
  const { details, body, events, causes, actions, steps, corrections } = report;
  const words = [
    details.title,
    details.reference,
    details.severity,
    details.contact,
    ...details.services,
    ...details.authors,
    plainText(body),
    ...linksIn(body),
    ...[...eachBlock(body.content)].map(({ block }) => (block.type === 'image' ? block.attrs.alt : '')),
    ...added(labelsFor(details.language)),
  ];
  const items = [...events, ...causes, ...actions, ...steps, ...corrections];
  return [...words, ...items.map(({ text }) => text), ...actions.map(({ owner }) => owner)].join('\n');
};

/** Where the body itself leads its readers. */
const linksIn = (body: RichText): readonly string[] =>
  [...eachBlock(body.content)].flatMap(({ block }) =>
    block.type === 'paragraph' || block.type === 'image'
      ? (block.content ?? []).flatMap((inline) =>
          inline.type === 'text' ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])) : [],
        )
      : [],
  );

/** A text is found by its beginning; longer needles cost time that grows with their length and find nothing more. */
const longestNeedle = 500;

const padded = (text: string): string => ` ${bare(text)} `;

/** All texts that an edition must not show: events, passages, and the lists whose block is kept from it. */
const hiddenTexts = (report: Report, edition: Visibility): readonly string[] => {
  const kinds = hiddenKinds(report.body, edition);
  const isTimelineHidden = kinds.has('timeline');
  const isKept =
    (kind: StructuredKind) =>
    (item: { readonly visibility: Visibility }): boolean =>
      kinds.has(kind) || !isShown(item.visibility, edition);
  return [
    ...report.events.filter((event) => isTimelineHidden || !isShown(event.visibility, edition)).map(({ text }) => text),
    ...report.causes.filter(isKept('causes')).map(({ text }) => text),
    ...report.actions.filter(isKept('actions')).flatMap(({ text, owner }) => [text, owner]),
    ...(edition === 'internal' ? [] : report.actions.map(({ link }) => link)),
    ...(kinds.has('status') ? report.steps.map(({ text }) => text) : []),
    ...(kinds.has('corrections') ? report.corrections.map(({ text }) => text) : []),
    ...(kinds.has('contact') ? [report.details.contact] : []),
    ...hiddenPassages(inAuthorsWords(report), edition),
  ];
};

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
  const raw = padded(everything(output));
  const fair = padded(permitted(hiddenKinds(report.body, edition).has('timeline') ? { ...whole, events: [] } : whole));
  const leaks = (text: string): boolean => {
    const words = padded(text).slice(0, longestNeedle);
    return /\p{L}|(?:\p{N} ?){6}/u.test(words) && !fair.includes(words) && (shown.includes(words) || raw.includes(words));
  };
  return [...hidden.filter(leaks), ...pictures];
};
