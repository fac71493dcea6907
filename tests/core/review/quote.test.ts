import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteAt } from '../../../renderer/core/review/quote.ts';
import type { Quote } from '../../../renderer/core/review/thread.ts';
import { expectLinearGrowth } from '../../support/growth.ts';

const text =
  'On 8 June parcel tracking showed old positions. The parcels kept moving. Customers were told late, and some were told twice. ' +
  'We stopped the clean-up job at noon. Tracking was back to normal by half past twelve. Nobody lost any data.';

/** The quote of the only place of these words. */
function quoteOf(words: string, within = text): Quote {
  const from = within.indexOf(words);
  if (from === -1 || within.includes(words, from + 1)) throw new Error(`The test is wrong about “${words}”.`);
  return quoteAt(within, from, from + words.length);
}

/** The words around a found place, with the place in brackets; null when detached. */
function shown(within: string, quote: Quote, around = 8): string | null {
  const place = findQuote(within, quote);
  if (place.kind === 'detached') return null;
  const { from, to } = place;
  return `${within.slice(Math.max(0, from - around), from)}[${within.slice(from, to)}]${within.slice(to, to + around)}`;
}

describe('quoteAt', () => {
  it('keeps 32 characters of either side', () => {
    expect(quoteAt(text, 130, 137)).toEqual({
      exact: text.slice(130, 137),
      prefix: text.slice(98, 130),
      suffix: text.slice(137, 169),
      position: 130,
    });
  });

  it.each([
    ['at the beginning', 0, 2, { exact: 'ab', prefix: '', suffix: 'cd', position: 0 }],
    ['at the end', 2, 4, { exact: 'cd', prefix: 'ab', suffix: '', position: 2 }],
    ['backwards', 3, 1, { exact: 'bc', prefix: 'a', suffix: 'd', position: 1 }],
    ['beyond the text', -5, 99, { exact: 'abcd', prefix: '', suffix: '', position: 0 }],
    ['of nothing', 2, 2, { exact: '', prefix: 'ab', suffix: 'cd', position: 2 }],
  ])('quotes a passage %s', (_where, from, to, quote) => {
    expect(quoteAt('abcd', from, to)).toEqual(quote);
  });

  it('never cuts a character in two', () => {
    const smiles = '😀'.repeat(40);
    for (const from of [38, 39, 40, 41]) {
      const quote = quoteAt(`a${smiles}`, from, from + 3);
      for (const part of [quote.exact, quote.prefix, quote.suffix]) expect(() => encodeURIComponent(part)).not.toThrow();
      expect(quote.exact.length).toBeGreaterThanOrEqual(3);
      expect(quote.prefix.length).toBeLessThanOrEqual(32);
    }
  });
});

describe('findQuote', () => {
  it('finds every passage of an unchanged text at its own place', () => {
    const anyText = fc.oneof(fc.string({ minLength: 1, maxLength: 200 }), fc.stringMatching(/^[ab ]{1,200}$/));
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (within, a, b) => {
        const quote = quoteAt(within, a % within.length, b % (within.length + 1));
        fc.pre(quote.exact !== '');
        const to = quote.position + quote.exact.length;
        expect(findQuote(within, quote)).toEqual({ kind: 'found', from: quote.position, to });
      }),
    );
  });

  it('finds words again whatever was put before and after the text around them', () => {
    const quote = quoteOf('stopped the clean-up job');
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const from = before.length + quote.position;
        expect(findQuote(before + text + after, quote)).toEqual({ kind: 'found', from, to: from + quote.exact.length });
      }),
    );
  });

  it.each([
    ['the words before it were rewritten', text.replace('Customers were told late, and some were told twice. We', 'They')],
    ['the words after it were rewritten', text.replace(' at noon', ', the cause of it all')],
    ['the sentence before it was taken out', text.replace('We ', 'Then we ').replace(/Customers.*?twice\. /, '')],
    ['the report was cut down to its sentence', 'We stopped the clean-up job at noon. Tracking was back to normal.'],
  ])('finds words again when %s', (_what, changed) => {
    expect(shown(changed, quoteOf('stopped the clean-up job'), 0)).toBe('[stopped the clean-up job]');
  });

  it.each([
    ['the words were changed', text.replace('clean-up job', 'cleanup job')],
    ['the words differ in case only', text.replace('stopped', 'Stopped')],
    ['the sentence was taken out', text.replace(/We stopped.*?noon\. /, '')],
    ['there is no text left', ''],
  ])('detaches when %s', (_what, changed) => {
    expect(shown(changed, quoteOf('stopped the clean-up job'))).toBeNull();
  });

  it.each([
    ['the only other place of a short word', 'Tracking was back.', 'Tracking'],
    ['words with a few equal letters around', 'It affected the service in Rome. Then came rain.', 'service'],
  ])('does not go over to %s', (_what, changed, words) => {
    const quoted = words === 'service' ? 'Yesterday an outage affected the service in Paris for hours, they say.' : text;
    expect(shown(changed, quoteOf(words, quoted))).toBeNull();
  });

  it('tells equal words apart by what stands around them', () => {
    const second = text.indexOf('were told', text.indexOf('were told') + 1);
    const quote = quoteAt(text, second, second + 9);
    expect(shown(`A new first sentence. ${text}`, quote)).toBe('nd some [were told] twice. ');
  });

  it('detaches when the right one of two equal words went away', () => {
    const second = text.indexOf('were told', text.indexOf('were told') + 1);
    const quote = quoteAt(text, second, second + 9);
    expect(shown(text.replace(', and some were told twice', ''), quote)).toBeNull();
  });

  describe('among lines that are all alike', () => {
    const line = 'The server was restarted and came up again without an error.\n';
    const log = line.repeat(5);
    const third = quoteAt(log, line.length * 2 + 15, line.length * 2 + 24);

    it('keeps to the old place while nothing moved', () => {
      expect(findQuote(log, third)).toMatchObject({ kind: 'found', from: line.length * 2 + 15 });
    });

    it('detaches once the lines moved', () => {
      expect(findQuote(`One more line.\n${log}`, third)).toEqual({ kind: 'detached' });
    });

    it('detaches when one of several with about the same context is a little better', () => {
      expect(findQuote(`Intro ${log.replaceAll('came up again', 'is up again')}`, third)).toEqual({ kind: 'detached' });
    });
  });

  it('keeps the first word of a text while its place and beginning are the same', () => {
    const quote = quoteAt(text, 0, 9);
    expect(shown(`On 8 June, everything else ${text.slice(40)}`, quote, 0)).toBe('[On 8 June]');
    expect(shown(`Late on 8 May. Then: On 8 June, everything else ${text.slice(40)}`, quote, 0)).toBeNull();
  });

  it('keeps a quote of the whole text', () => {
    expect(findQuote('Outage', quoteAt('Outage', 0, 6))).toEqual({ kind: 'found', from: 0, to: 6 });
    expect(findQuote('The Outage of May', quoteAt('Outage', 0, 6))).toEqual({ kind: 'detached' });
  });

  it('detaches an empty quote', () => {
    expect(findQuote(text, quoteAt(text, 10, 10))).toEqual({ kind: 'detached' });
  });

  it.each([
    ['equal letters only', 'a', 'a'.repeat(20_000)],
    ['nearly the words, over and over', `${'a'.repeat(999)}b`, `${'a'.repeat(1000)}b`],
    ['one letter everywhere', 'a', 'a'],
    ['the words everywhere', 'ab ', 'ab '],
  ])('takes linear time for %s', (_what, part, exact) => {
    expectLinearGrowth(250_000, (size) => {
      const within = part.repeat(Math.ceil(size / part.length));
      findQuote(within, { exact, prefix: 'a'.repeat(32), suffix: 'a'.repeat(32), position: 3 });
    });
  });
});
