import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../renderer/core/intake/sample/sample-report.ts';
import type { Id } from '../../../renderer/core/report/report.ts';
import { readSample } from '../../../renderer/ui/library/read-sample.ts';

describe.each(['en', 'fr', 'de', 'es'] as const)('the sample in %s', (language) => {
  it('is the one that is read from its text, with ids of its own each time', async () => {
    let count = 0;
    const read = sampleReport(language, () => `id-${count++}` as Id);
    const [first, second] = [await readSample(language), await readSample(language)];
    const ids = first.events.map((event) => event.id);
    expect(new Set(ids).size).toBe(read.events.length);
    expect(second.events.map((event) => event.id)).not.toEqual(ids);
    const bare = (report: unknown): string =>
      JSON.stringify(report).replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|id-\d+/g, 'an id');
    expect(JSON.parse(bare(first))).toEqual(JSON.parse(bare(read)));
    expect(JSON.stringify(first)).not.toContain('built-in');
  });
});
