import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLink } from '../../electron/check-link.ts';

describe('a link out of the app', () => {
  it.each([
    ['https://example.org/status?x=1#top', 'example.org', 'https://example.org/status?x=1#top'],
    ['HTTPS://Example.ORG', 'example.org', 'https://example.org/'],
    ['https://example.org:8443/a', 'example.org:8443', 'https://example.org:8443/a'],
    ['https://example.org/a b"c', 'example.org', 'https://example.org/a%20b%22c'],
    ['https://example.org\\@evil.example/', 'example.org', 'https://example.org/@evil.example/'],
    ['https://bücher.example/', 'xn--bcher-kva.example', 'https://xn--bcher-kva.example/'],
    ['mailto:press@example.org', 'press@example.org', 'mailto:press@example.org'],
    ['mailto:press@example.org?subject=Outage', 'press@example.org', 'mailto:press@example.org?subject=Outage'],
  ])('%s is opened, and shown as %s', (link, host, url) => {
    expect(checkLink(link)).toEqual({ kind: 'ok', host, url });
  });

  it.each([
    [''],
    ['example.org'],
    ['http://example.org/'],
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    [' javascript:alert(1)'],
    ['data:text/html,<script>1</script>'],
    ['file:///etc/passwd'],
    ['app://debrief/index.html'],
    ['ms-msdt:/id'],
    ['smb://server/share'],
    ['https://'],
    ['https://user@example.org/'],
    ['https://user:secret@example.org/'],
    ['mailto:'],
    ['mailto:nobody'],
    ['mailto:a@example.org?attach=/etc/passwd'],
    ['mailto:a@example.org?Attachment=x'],
    ['mailto:a@example.org" --evil'],
    [`https://example.org/${'x'.repeat(2048)}`],
    [`https://example.org/${'é'.repeat(700)}`],
  ])('%j is refused with a sentence', (link) => {
    expect(checkLink(link)).toEqual({ kind: 'refused', reason: expect.stringMatching(/\.$/) });
  });

  it('is never anything but https: or mailto:, within the limit, without quotes or spaces, whatever was given', () => {
    const almost = fc.tuple(fc.constantFrom('https://', 'mailto:', 'https:', 'HTTPS:\\\\', ''), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(
        fc.oneof(
          almost.map((parts) => parts.join('')),
          fc.webUrl(),
        ),
        (link) => {
          const checked = checkLink(link);
          if (checked.kind === 'ok') {
            expect(checked.url).toMatch(/^(https:\/\/[^/@]+\/|mailto:.+@)/);
            expect(checked.url).not.toMatch(/["\s<>\\^`{|}]/);
            expect(checked.url.length).toBeLessThanOrEqual(2048);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
