import { expect, it } from 'vitest';
import { readStartRequest } from '../../../electron/pdf/print-request.ts';

it.each([[['electron', '.']], [['/opt/Debrief/debrief']], [['electron', '.', 'report.html']]])('%j opens the window', (argv) =>
  expect(readStartRequest(argv)).toEqual({ kind: 'window' }),
);

it('the last four arguments ask for a PDF', () => {
  const argv = ['electron', '--no-sandbox', '.', '--print-to-pdf', 'in.html', 'out.pdf', 'Letter'];
  expect(readStartRequest(argv)).toEqual({ kind: 'print', html: 'in.html', pdf: 'out.pdf', pageSize: 'Letter' });
});

it.each([
  [[]],
  [['in.html']],
  [['in.html', 'out.pdf']],
  [['in.html', 'out.pdf', 'A3']],
  [['in.html', 'out.pdf', 'A4', 'more']],
  [['', 'out.pdf', 'A4']],
  [['--in', 'out.pdf', 'A4']],
  [['in.html', '-o', 'A4']],
])('anything else behind the flag is odd: %j', (rest) => {
  expect(readStartRequest(['electron', '.', '--print-to-pdf', ...rest])).toEqual({ kind: 'odd', reason: expect.stringContaining('Usage') });
});
