import { describe, expect, it } from 'vitest';
import { findPrivateInPdf } from '../../../../renderer/core/export/private/find-private-in-pdf.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { event, report } from '../sample-report.ts';

const hidden = (text: string, shown: string) =>
  report({ events: [event('2026-05-14 09:14 UTC', text, { visibility: 'internal' })], body: [textBlock('p', shown)] });
const found = (text: string, page: string, shown = 'Mail was late.') =>
  findPrivateInPdf({ pages: [page], beside: [] }, hidden(text, shown), 'public').length > 0;

const long =
  'The supplier Norvane has not paid its licence since May and so the switch refused every new session until the morning shift found the invoice.';

describe('private words in a finished PDF', () => {
  it.each([
    ['as they are', 'Guard Zulu left', '… Guard Zulu left …'],
    ['over a line’s end', 'Guard Zulu left the gate', 'Guard Zulu\nleft the gate'],
    ['hyphenated', 'The misconfiguration of Kilo', 'The miscon-\nfiguration of Kilo'],
    ['hyphenated, and short', 'Maverick', 'seen by Mave-\nrick then'],
    ['with soft hyphens on the page', 'The misconfiguration of Kilo', 'The mis\u00adconfigu\u00adration of Kilo'],
    ['with soft hyphens in the report', 'The mis\u00adconfiguration of Kilo', 'The misconfiguration of Kilo'],
    ['with ligatures', 'The office’s final file', 'The o\ufb03ce’s \ufb01nal \ufb01le'],
    ['in letters set apart', 'The merger is off', 'T h e m e r g e r i s o f f'],
    ['short', 'Zulu', 'and Zulu, too'],
    ['around the foot of a page', long, `${long.slice(0, 72)}\nPage 3 of 9\nMail outage\n${long.slice(72)}`],
  ])('are found %s', (_, text, page) => {
    expect(found(text, page)).toBe(true);
  });

  it.each([
    ['stand inside a longer word', 'concert', 'The concertina played'],
    ['are only numbers', '2026', 'in 2026'],
    [
      'are shown by a public part as well',
      'The hosts restart',
      'Then the hosts restart, one by one.',
      'Then the hosts restart, one by one.',
    ],
    ['are not there', long, 'Mail was late. Page 1 of 1'],
  ])('are no leak when they %s', (_, text, page, shown?: string) => {
    expect(found(text, page, shown)).toBe(false);
  });

  it('are found beside the pages, and no two strings there are read as one', () => {
    const of = hidden('The merger is off', 'Mail was late.');
    expect(findPrivateInPdf({ pages: ['x'], beside: ['<dc:title>The merger is off</dc:title>'] }, of, 'public')).toHaveLength(1);
    expect(findPrivateInPdf({ pages: ['x'], beside: ['The merger', 'is off'] }, of, 'public')).toEqual([]);
  });

  it('are nothing to look for in the edition that shows all', () => {
    expect(findPrivateInPdf({ pages: [long], beside: [] }, hidden(long, 'x'), 'internal')).toEqual([]);
  });
});
