import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from '../read-checked.ts';

const all = (text: string): readonly string[] => readChecked(text).map(({ rule, message }) => `${rule}: ${message}`);

describe('a number over a list', () => {
  const list = (line: string): string => `# Bridge\n\n${line}\n\n- Close one lane and work by night\n- Close both lanes for a week\n`;

  it.each([
    'There were three possible routes we could take to repair it:',
    'We saw four options:',
    'Die Reparatur läuft in drei Schritten:',
    'Es gab drei Möglichkeiten:',
    'Nous avions trois options :',
    'Había tres opciones:',
  ])('of two: %s', (line) => {
    expect(rulesFor(list(line))).toContain('count-mismatch');
  });

  it.each([
    'There were two possible routes we could take to repair it:',
    'Two of the four options stood out:',
    'We had three bugs, so that we chose between these:',
    'Die Reparatur läuft in zwei Schritten:',
    'Nous avions deux options :',
  ])('and nothing about “%s”', (line) => {
    expect(all(list(line))).toEqual([]);
  });
});

describe('two digits of a number that changed places', () => {
  const told = (line: string): string => `# Records\n\nIn the night 373 records of the archive were read.\n\n${line}\n`;

  it.each(['These 337 records were written back in the morning.', 'Of the archive, 733 records were checked again.'])('%s', (line) => {
    expect(rulesFor(told(line))).toEqual(['count-mismatch']);
  });

  it.each([
    'These 373 records were written back in the morning.',
    'The desk wrote 337 letters.',
    'These 350 records were written back in the morning.',
    'Error 337 of the records was known.',
    'It was ticket 337 about records.',
  ])('and nothing about “%s”', (line) => {
    expect(all(told(line))).toEqual([]);
  });
});
