import { expect, it } from 'vitest';
import { noticeTime } from '../../renderer/ui/app/notice-time.ts';

const remarks = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `Remark ${at}`);

it.each([
  [{ kind: 'done' }, 9000],
  [{ kind: 'information' }, 9000],
  [{ kind: 'information', details: remarks(2) }, 17_000],
  [{ kind: 'done', details: remarks(1) }, 13_000],
  [{ kind: 'information', details: remarks(200) }, 45_000],
  [{ kind: 'information', stays: true }, null],
  [{ kind: 'problem' }, null],
  [{ kind: 'problem', details: remarks(1) }, null],
] as const)('%o goes by itself after %s milliseconds, or stays', (notice, expected) => {
  expect(noticeTime(notice)).toBe(expected);
});
