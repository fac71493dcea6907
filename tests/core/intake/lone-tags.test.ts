import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

const lines = (text: string) => outline(read(`# Dark hall\n\n## Impact\n\n${text}\n`, 'markdown'));

describe('words in angle brackets in Markdown', () => {
  it.each([
    ['We told <name> of it.', 'p We told <name> of it.'],
    ['We told <INSERT NAME> of it.', 'p We told <INSERT NAME> of it.'],
    ['It was <<TBD>>.', 'p It was <<TBD>>.'],
    ['<INSERT SUMMARY>', 'p <INSERT SUMMARY>'],
    ['The hall of <customer name>', 'p The hall of <customer name>'],
    ['A line break in a <b>line</b> and <em>another</em>', 'p A line break in a line and another'],
    ['<Tabs>Halls</Tabs> were <Mark>dark</Mark>', 'p Halls were dark'],
    ['Seen in <Image src="hall.png" /> alone', 'p Seen in alone'],
  ])('“%s” is “%s”', (text, line) => {
    expect(lines(text)).toContain(line);
  });

  it('are kept in a cell of a table', () => {
    const text = '| What | Who |\n|---|---|\n| Owner | <name> |';
    expect(JSON.stringify(read(`# Dark hall\n\n${text}\n`, 'markdown').report.body)).toContain('<name>');
  });
});
