import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { commandLine } from './command-line.ts';

const { at, out, complaints } = commandLine();

const file = (content: string): string => {
  const name = at('report.md');
  writeFileSync(name, content);
  return name;
};
const sound = `# Card payments failed

## Timeline (UTC)

- 2026-03-14 09:14 First alerts fire
- 2026-03-14 10:05 Fixed
`;
// Clocks in Paris went from 02:00 to 03:00 that night.
const wrong = `# Card payments failed

## Timeline (Europe/Paris)

- 2026-03-29 02:30 First alerts fire
- 2026-03-29 04:05 Fixed
`;

describe('debrief export --strict', () => {
  it('writes nothing where the checks find an error, and says what', async () => {
    const target = at('out.html');
    expect(await run(['export', file(wrong), '--html', target, '--strict'])).toBe(1);
    expect(complaints.join('\n')).toMatch(/Nothing was written[\s\S]*02:30/);
    expect(existsSync(target)).toBe(false);
  });

  it('writes a sound report, and without it any', async () => {
    const target = at('out.html');
    expect(await run(['export', file(sound), '--html', target, '--strict'])).toBe(0);
    rmSync(target);
    expect(await run(['export', file(wrong), '--html', target])).toBe(0);
    expect(existsSync(target)).toBe(true);
  });

  it('is the opposite of --override', async () => {
    expect(await run(['export', file(wrong), '--html', at('out.html'), '--strict', '--override', 'agreed'])).toBe(2);
  });
});

describe('debrief export of a report with errors', () => {
  // Put together here, so that no tool takes this file for a leak.
  const key = `sk_${'live'}_9RtWq2LxZ7vNc4KdPb8sJm3H`;
  const leaking = sound.replace('Fixed', `Fixed with ${key}`);

  it('says how many the checks found, and how to see them', async () => {
    expect(await run(['export', file(wrong), '--html', at('out.html')])).toBe(0);
    expect(complaints.join('\n')).toMatch(/found 1 error.*debrief check report\.md --all/);
  });

  it('says nothing of a sound report’s', async () => {
    const whole = `${sound}\n## Summary\n\nPayments by card failed.\n`;
    expect(await run(['export', file(whole), '--html', at('out.html')])).toBe(0);
    expect(complaints.join('\n')).not.toMatch(/error/);
  });

  it('keeps a secret from the public', async () => {
    expect(await run(['export', file(leaking), '--html', at('out.html')])).toBe(1);
    expect(complaints.join('\n')).toMatch(/Nothing was written: this is not for the public\.\n.*Stripe key/);
    expect(existsSync(at('out.html'))).toBe(false);
  });

  it('writes it for the public where somebody says why, and tells the reason', async () => {
    expect(await run(['export', file(leaking), '--html', at('out.html'), '--override', 'The key is a revoked one.'])).toBe(0);
    expect(complaints.join('\n')).toContain('because: The key is a revoked one.');
    expect(existsSync(at('out.html'))).toBe(true);
  });

  it('takes no reason without words', async () => {
    expect(await run(['export', file(leaking), '--html', at('out.html'), '--override', ' '])).toBe(2);
  });

  it('writes it for colleagues, and counts it', async () => {
    expect(await run(['export', file(leaking), '--html', at('out.html'), '--edition', 'internal'])).toBe(0);
    expect(complaints.join('\n')).toMatch(/found 1 error/);
  });
});

describe('debrief check', () => {
  it('of a sound report says so and ends with 0', async () => {
    expect(await run(['check', file(sound)])).toBe(0);
    expect(out).toEqual(['Nothing found.']);
  });

  it('prints one line a finding with its rule, and ends with 1', async () => {
    expect(await run(['check', file(wrong)])).toBe(1);
    expect(out.join('\n').split('\n')[0]).toMatch(/^Error: .*02:30.* \[time-does-not-exist\]$/);
  });

  it('keeps advice for --all', async () => {
    expect(await run(['check', file(sound.replace(' (UTC)', ''))])).toBe(0);
    expect(await run(['check', file(sound.replace(' (UTC)', '')), '--all'])).toBe(1);
    expect(out.join('\n')).toMatch(/^Warning: .*\[event-without-zone\]/m);
  });

  // Put together here, so that no tool takes this file for a leak.
  const leaking = sound.replace('Fixed', `Fixed with AK${'IA'}Z3MSDJ2QX7LN4WXY, cause TBD`);

  it('never keeps an error for --all, whatever its rule', async () => {
    expect(await run(['check', file(leaking)])).toBe(1);
    expect(out.join('\n')).toMatch(/^Error: .*AWS access key.* \[secret-left\]$/);
    expect(await run(['check', file(leaking), '--all'])).toBe(1);
    expect(out.join('\n')).toMatch(/\[leftover-words\]/);
  });

  it('--json has errors of every rule in the same shape', async () => {
    expect(await run(['check', file(leaking), '--json'])).toBe(1);
    expect(JSON.parse(out.join('\n'))).toEqual([
      {
        rule: 'secret-left',
        severity: 'error',
        message: expect.any(String),
        between: [],
        place: expect.objectContaining({ kind: 'event' }),
      },
    ]);
  });

  it('knows what is overdue by the computer’s date, or by --date', async () => {
    const late = '# Outage on 3 March 2024\n\n## Actions\n\n- Add alerts (owner: Ana Ruiz, due: 2024-03-10)\n';
    expect(await run(['check', file(late), '--all'])).toBe(1);
    expect(out.join('\n')).toContain('[action-overdue]');
    out.length = 0;
    await run(['check', file(late), '--all', '--date', '2024-03-05']);
    expect(out.join('\n')).not.toContain('[action-overdue]');
  });

  it('takes the zone of times that name none from --zone', async () => {
    expect(await run(['check', file(sound.replace(' (UTC)', '')), '--all', '--zone', 'UTC'])).toBe(0);
    expect(out).toEqual(['Nothing found.']);
  });

  it('--json prints the findings as data', async () => {
    expect(await run(['check', file(wrong), '--json'])).toBe(1);
    expect(JSON.parse(out.join('\n'))).toEqual([
      expect.objectContaining({ rule: 'time-does-not-exist', severity: 'error', place: { kind: 'event', id: expect.any(String) } }),
    ]);
  });

  it('--json of a sound report is an empty list', async () => {
    expect(await run(['check', file(sound), '--json'])).toBe(0);
    expect(JSON.parse(out.join('\n'))).toEqual([]);
  });

  it('--json names both statements and how far apart they are', async () => {
    const text = sound
      .replace('## Timeline', 'The outage of cards lasted from 10:14 to 11:05 CET.\n\n## Timeline')
      .replace('First alerts fire', 'Outage of cards begins');
    expect(
      await run(['check', file(text.replace('10:14 to 11:05 CET', '9:14 to 10:05 CET').replace('Fixed', 'Service restored')), '--json']),
    ).toBe(1);
    expect(JSON.parse(out.join('\n'))).toEqual([
      expect.objectContaining({
        rule: 'prose-vs-timeline-zone',
        severity: 'error',
        between: ['9:14 to 10:05 CET', '2026-03-14 09:14 – 2026-03-14 10:05'],
        offsetMinutes: -60,
      }),
    ]);
  });

  it('--against names where another language’s edition differs', async () => {
    const other = at('other.md');
    writeFileSync(other, sound.replace('10:05 Fixed', '10:15 Behoben').replace('First alerts fire', 'Erste Alarme'));
    expect(await run(['check', file(sound), '--against', other, '--json'])).toBe(1);
    expect(JSON.parse(out.join('\n'))).toEqual([
      expect.objectContaining({ rule: 'edition-differs', between: ['14 March 2026, 10:05 UTC', '14 March 2026, 10:15 UTC'] }),
    ]);
    expect(await run(['check', file(sound), '--against', file(sound)])).toBe(0);
    expect(await run(['check', file(sound), '--against', at('none.md')])).toBe(2);
  });

  it('of a file that is missing fails with a sentence', async () => {
    expect(await run(['check', at('none.md')])).toBe(2);
    expect([out, complaints.join('\n')]).toEqual([[], expect.stringMatching(/could not be read/)]);
  });

  it.each([[[]], [['a', 'b']], [['a', '--jsonl']], [['a', '--zone', 'Middle-earth']]])(
    '%j is wrong: exit code 2 and the usage',
    async (args) => {
      expect(await run(['check', ...args])).toBe(2);
      expect(complaints.join('\n')).toContain('Usage: debrief check FILE');
    },
  );
});
