import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

const told = (text: string) => read(text, 'markdown').report.events.map(({ when, text: words }) => `${when.time} ${words}`);

describe('lines with a bullet’s sign in Markdown', () => {
  it.each([
    [
      'below a line of text, set in',
      'Timeline (all times UTC)\n    • 13:25 – A wire is cut\n    • 13:35 – The hall is dark\n    • 13:56 – Light again',
    ],
    ['as a list of their own', '## Timeline (UTC)\n\n• 13:25 – A wire is cut\n• 13:35 – The hall is dark\n\n• 13:56 – Light again'],
    ['with a tab', '## Timeline (UTC)\n\n●\t13:25 – A wire is cut\n●\t13:35 – The hall is dark\n●\t13:56 – Light again'],
  ])('are a timeline: %s', (_, timeline) => {
    expect(told(`# Dark hall\n\nThe hall was dark.\n${timeline}\n\n## Cause\n\nA wire.\n`)).toEqual([
      '13:25 A wire is cut',
      '13:35 The hall is dark',
      '13:56 Light again',
    ]);
  });

  it('keep how deep they lie', () => {
    expect(outline(read('# Dark hall\n\n## Impact\n\n• Halls\n    ◦ Hall 1\n    ◦ Hall 2\n• Yards\n', 'markdown'))).toEqual(
      outline(read('# Dark hall\n\n## Impact\n\n- Halls\n  - Hall 1\n  - Hall 2\n- Yards\n', 'markdown')),
    );
  });

  it('are what they are in code, and within a line', () => {
    const code = '```\n• 13:25 A wire is cut\n```';
    expect(outline(read(`# Dark hall\n\n## Impact\n\n${code}\n\nHalls • yards\n`, 'markdown'))).toContain('p Halls • yards');
    expect(JSON.stringify(read(`# Dark hall\n\n${code}\n`, 'markdown').report.body)).toContain('• 13:25 A wire is cut');
  });
});
