import { expect, it } from 'vitest';
import { noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import { gateOf } from '../../../renderer/core/checks/gate.ts';
import { checkDraft } from '../../../renderer/core/checks/index.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { report } from './reports.ts';

const found = checkDraft(
  report({ body: [textBlock('p', 'On 31 June it was TBD. Ask ana.ruiz@acme.com about 10.1.2.3 or OPS-77. It was human error.')] }),
  noContext,
  new Set(),
);
const rulesOf = (findings: readonly { readonly rule: string }[]): readonly string[] => findings.map(({ rule }) => rule);

it('the gate sorts errors, warnings and what may be private, and passes over other notes', () => {
  const gate = gateOf(found, new Set());
  expect(rulesOf(gate.errors)).toEqual(['date-does-not-exist']);
  expect(rulesOf(gate.warnings)).toEqual(['leftover-words']);
  expect(rulesOf(gate.perhapsPrivate)).toEqual(['private-matter', 'private-matter', 'ticket-key']);
  expect(rulesOf(found)).toContain('blame-words');
});

it('the gate leaves out what somebody let stand', () => {
  const gate = gateOf(found, new Set(found.map(({ key }) => key)));
  expect(gate).toEqual({ errors: [], warnings: [], perhapsPrivate: [] });
});
