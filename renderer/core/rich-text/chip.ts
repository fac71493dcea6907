import type { PrivateTo } from './rich-text.ts';

/** What a chip can stand for. */
export const chipKinds = ['event', 'milestone', 'metric', 'detail', 'action', 'cause', 'fact'] as const;

/** One of the things that a chip can stand for. */
export type ChipKind = (typeof chipKinds)[number];

/**
 * How a chip shows what it stands for; each kind knows some of them (`chipFormats`). `auto` is a time with its date where the day could be mistaken, and the
 * date alone where no more is known.
 */
export type ChipFormat = 'auto' | 'time' | 'date-time' | 'date' | 'short' | 'long' | 'text' | 'owner' | 'due';

/** What a chip stands for and how it shows it. It has no words of its own: they are looked up whenever it is shown. */
export type ChipAttrs = {
  readonly of: ChipKind;
  /** The id of an event, action, cause or fact; the name of a milestone, key figure or detail. */
  readonly key: string;
  readonly format: ChipFormat;
  /** For times: `report` (the zone that the report shows), `entered`, or the name of a zone. */
  readonly zone: string;
  /** Whom it is kept for; in the attributes, since a mark over a node without words is not stored. */
  readonly visibility?: PrivateTo;
  readonly redacted?: true;
};

/** A piece of the report's data in a line of text; it follows the data. */
export type Chip = { readonly type: 'chip'; readonly attrs: ChipAttrs };

/** The details that a chip can show, in the order in which they are offered. */
export const chipDetails = [
  'title',
  'reference',
  'severity',
  'state',
  'services',
  'authors',
  'contact',
  'lastUpdated',
  'aware',
  'classified',
] as const;

const instants: readonly string[] = ['lastUpdated', 'aware', 'classified'];

/** The formats that something can be shown in, the usual one first. */
export const chipFormats = (of: ChipKind, key: string): readonly [ChipFormat, ...ChipFormat[]] => {
  switch (of) {
    case 'event':
    case 'milestone':
      return ['auto', 'time', 'date-time', 'date'];
    case 'metric':
      return ['short', 'long'];
    case 'detail':
      return instants.includes(key) ? ['date-time', 'time', 'date'] : ['text'];
    case 'action':
      return ['text', 'owner', 'due'];
    case 'cause':
    case 'fact':
      return ['text'];
  }
};

/** A chip as it is first put into a text. */
export const newChip = (of: ChipKind, key: string): ChipAttrs => ({ of, key, format: chipFormats(of, key)[0], zone: 'report' });

/** Whether a chip shows a time, for which a zone can be chosen. */
export const showsTime = ({ of, key, format }: ChipAttrs): boolean => format !== 'date' && chipFormats(of, key).includes('time');

/** Foreign attributes as a chip's: null when nobody can say what it stands for; a format that it does not know becomes the usual one. */
export const parseChip = (attrs: Readonly<Record<string, unknown>>, keptFor: (value: unknown) => PrivateTo): ChipAttrs | null => {
  const of = chipKinds.find((kind) => kind === attrs.of);
  const { key } = attrs;
  if (of === undefined || typeof key !== 'string' || key === '' || key.length > 64) return null;
  const usual = newChip(of, key);
  const format = chipFormats(of, key).find((one) => one === attrs.format) ?? usual.format;
  const zone = typeof attrs.zone === 'string' && attrs.zone !== '' && attrs.zone.length <= 64 ? attrs.zone : usual.zone;
  const visibility = attrs.visibility ?? 'public';
  return {
    of,
    key,
    format,
    zone,
    ...(visibility === 'public' ? {} : { visibility: keptFor(visibility) }),
    // Whatever it says, somebody meant to keep it back.
    ...(attrs.redacted == null || attrs.redacted === false ? {} : { redacted: true }),
  };
};
