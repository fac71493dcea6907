import { expect, it } from 'vitest';
import { carryCommands } from '../../electron/carry-commands.ts';

/** A road that notes what is asked of it. */
const road = () => {
  const asked: unknown[][] = [];
  const note =
    (what: string) =>
    (...how: unknown[]): void => {
      asked.push([what, ...how]);
    };
  const commands = carryCommands({ openWindow: note('open'), deliver: note('deliver'), enable: note('enable') });
  return { asked, commands };
};

it('a command goes to the page that listens', () => {
  const { asked, commands } = road();
  commands.pageTakes(['library', 'undo']);
  commands.send('undo');
  expect(asked).toEqual([
    ['enable', ['library', 'undo']],
    ['deliver', 'undo'],
  ]);
});

it('without a window only what opens one is offered, and its command waits for the page', () => {
  const { asked, commands } = road();
  commands.noPage();
  commands.send('import');
  expect(asked).toEqual([['enable', ['library', 'new-report', 'import']], ['open']]);
  commands.pageTakes(['import']);
  commands.pageTakes(['import']);
  expect(asked.filter(([what]) => what === 'deliver')).toEqual([['deliver', 'import']]);
});

it('a page that is gone gets nothing more', () => {
  const { asked, commands } = road();
  commands.pageTakes(['library']);
  commands.noPage();
  commands.send('library');
  expect(asked.map(([what]) => what)).toEqual(['enable', 'enable', 'open']);
});
