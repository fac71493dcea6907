import { expect, it } from 'vitest';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { action, cause, event, item, link, report, step } from './sample-report.ts';

it('plain text shows the whole report', () => {
  const text = exportText(
    report({
      details: { title: 'Payments declined', reference: 'INC-7', services: ['Payments'] },
      body: [
        textBlock('h2', 'Summary'),
        textBlock('p', [run('See '), link('the page', 'https://example.org/'), run('.')]),
        { type: 'orderedList', attrs: { start: 1 }, content: [item('one'), item('two')] },
      ],
      events: [event('2026-05-14 09:14 Europe/Paris', 'It begins.', { milestone: 'impact-began' })],
      causes: [cause('A reason', 'contributing')],
      actions: [action('Do it', { owner: 'Ada', due: '2026-05-29' })],
      steps: [step('All is well', 'done')],
    }),
    { edition: 'public', pageSize: 'A4', zone: null },
  );
  expect(text).toBe(`Payments declined
=================

Incident report · INC-7

When: from 14 May 2026, 09:14 CEST
Services: Payments
Status: Published


Summary
-------

See the page (https://example.org/).

1. one
2. two


Causes
------

1. A reason (Contributing factor)


Actions
-------

1. Do it (Owner: Ada; Due: 29 May 2026; Open)


Timeline
--------

Thursday, 14 May 2026

- 09:14 CEST: It begins. (Impact began)


Status
------

- Done: All is well
`);
});
