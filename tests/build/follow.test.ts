import { expect, it } from 'vitest';
import { follow } from '../../build/scripts/follow.mjs';

const run = (script: string, early?: number): Promise<unknown> => follow(process.execPath, ['-e', script], { stdio: 'ignore' }, early);

it.each([
  ['by itself', ''],
  ['because it was asked to', 'process.kill(process.pid, "SIGTERM")'],
])('a program that ends %s is done', async (_how, script) => expect(await run(script)).toEqual({ kind: 'done' }));

it.each([
  ['an exit code', 'process.exit(3)', 'it ended with exit code 3'],
  ['a signal', 'process.kill(process.pid, "SIGKILL")', 'it was ended by SIGKILL'],
])('%s is broken, and says how', async (_how, script, how) => expect(await run(script)).toEqual({ kind: 'broken', how, isEarly: true }));

it('late is later than the time for starting', async () => {
  expect(await run('process.exit(3)', 0)).toMatchObject({ kind: 'broken', isEarly: false });
});

it('a program that can’t be started is broken', async () => {
  expect(await follow('/no/such/program', [], { stdio: 'ignore' })).toEqual({
    kind: 'broken',
    how: expect.stringMatching(/^it could not be started \(.*ENOENT/),
    isEarly: true,
  });
});
