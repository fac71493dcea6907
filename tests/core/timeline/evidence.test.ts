import { expect, it } from 'vitest';
import { readEvidence, writeEvidence } from '../../../renderer/core/timeline/evidence.ts';

it.each([
  ['https://example.org/graph', '', 'https://example.org/graph'],
  ['Error graph https://example.org/graph', 'Error graph', 'https://example.org/graph'],
  ['  Mail to press   mailto:a@example.org ', 'Mail to press', 'mailto:a@example.org'],
  ['', '', ''],
])('%j is read as the label %j and the address %j', (kept, label, address) => {
  expect(readEvidence(kept)).toEqual({ label, address });
});

it('is written on one line and read back', () => {
  const written = writeEvidence({ label: ' Error\n graph ', address: 'https://example.org' });
  expect(written).toBe('Error graph https://example.org');
  expect(readEvidence(written)).toEqual({ label: 'Error graph', address: 'https://example.org' });
  expect(writeEvidence({ label: '', address: 'https://example.org' })).toBe('https://example.org');
});
