import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a number and the names behind it', () => {
  cases(
    'count-mismatch',
    (line) => `# Greenhouse\n\n${line}\n`,
    [
      'It hit three vents (v14, roof-2, fan7, east-1).',
      '5 pompes arrêtées (nord-1, sud-2, p3a, est-4)',
      'We built it for three chips: i386 and arm64. More came later.',
      'The site keeps 14 vents. The original 8 vents stand in the north. The other 4 vents are new.',
      'It wrote 255 rows of readings (87 sensors × 3 cables).',
      'Below were 60 trays (12 shelves x 6 trays).',
    ],
    [
      'It hit four vents (v14, roof-2, fan7, east-1).',
      '4 pompes arrêtées (nord-1, sud-2, p3a, est-4)',
      'We built it for two chips: i386 and arm64. More came later.',
      'The site keeps 12 vents. The original 8 vents stand in the north. The other 4 vents are new.',
      'The site keeps about 14 vents. The original 8 vents stand in the north. The other 4 vents are new.',
      'It wrote 261 rows of readings (87 sensors × 3 cables).',
      'It wrote 260 rows of readings (87 sensors × 3 cables).',
      'The screen shows 1920 dots (3 x 2 screens).',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Greenhouse\n\n${line}\n\n1. The vents were opened by hand\n2. The pumps were swapped\n`,
    [
      'Three separate repairs were made:',
      'Remedy: We made four quick repairs that night:',
      'Our work falls under three kinds, and each needs one. Kinds:',
    ],
    [
      'Two separate repairs were made:',
      'Three of the repairs were made:',
      'Three gardeners and the owner said:',
      'Our work falls under two kinds, and each needs one. Kinds:',
      'Our work falls under three kinds, and each needs one. Steps:',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Greenhouse\n\n${line}\n\n## Failure 1: the vents\n\nThey stuck.\n\n## Failure 2: the pumps\n\nThey ran dry.\n`,
    ['There were three failures that night.', 'It came in three failures.'],
    ['There were two failures that night.', 'Three of the failures of last year were like this.', 'At least three failures are known.'],
  );
});

describe('a number that names a thing', () => {
  cases(
    'count-mismatch',
    (line) => `# Greenhouse\n\nThe change was made in PR #30153 and PR #30153 was undone.\n\n${line}\n\nBoth came with issue 4417.\n`,
    ['It came back with PR #30513.', 'It came back with #30513.'],
    [
      'It came back with PR #30153.',
      'It came back with PR #30154.',
      'It came back with PR #30153, not PR #30513.',
      'It came back with 30513 leaves.',
    ],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Greenhouse\n\n## Timeline\n\n- 2026-03-02 10:00 The vents stuck\n- 2026-03-02 10:20 ${line}\n- 2026-03-02 11:00 All well\n`,
    [
      'Repair posted in [PR 3153](https://example.org/garden/house/pull/3154)',
      'Told in [issue 417](https://example.org/garden/house/issues/471)',
    ],
    [
      'Repair posted in [PR 3154](https://example.org/garden/house/pull/3154)',
      'Told in [week 417](https://example.org/garden/house/issues/471)',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Greenhouse\n\n${line}\n\nSee [the news](https://example.org/news/end-of-1025-sensors-taken-down) of that day.\n`,
    ['They took down 1205 sensors.'],
    ['They took down 1025 sensors.', 'They took down 1205 vents.', 'They took down about 1205 sensors.'],
  );
});

describe('a number told rounded and in full', () => {
  cases(
    'count-mismatch',
    (line) => `# Greenhouse\n\nA loss of 223,489.75 EUR of plants was noted.\n\n${line}\n`,
    ['We paid 232,490 EUR for the loss of plants.', 'The loss was €232k of plants.'],
    [
      'We paid 223,490 EUR for the loss of plants.',
      'The loss was €223k of plants.',
      'We paid 232,490 EUR for the new roof.',
      'We paid 1,500 EUR for the loss of plants.',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Greenhouse\n\nThe log has 93,010,313 readings.\n\n${line}\n`,
    ['Readings: 94010313', 'In all 93,100,313 were read.'],
    ['Readings: 93010313', 'In all 93,010,314 were read.', 'In all 12,010,313 were read.'],
  );
});

describe('a part of a whole told twice', () => {
  cases(
    'count-mismatch',
    (line) => `# Greenhouse\n\nWhile each failure looked different, three of the four failures shared the same cause.\n\n${line}\n`,
    ['Each failure had a trigger of its own, but three of the five failures shared the same cause.'],
    [
      'Each failure had a trigger of its own, but three of the four failures shared the same cause.',
      'Each failure had a trigger of its own, but two of the four failures shared the same cause.',
      'Of last year, three of the five failures are forgotten.',
    ],
  );
});

describe('a heading and a line with remarks over a list', () => {
  cases(
    'count-mismatch',
    (line) => `# Greenhouse\n\n${line}\n\n1. The vents were never oiled\n2. The pumps were never swapped\n3. Nobody looked\n`,
    [
      '## Why it failed (5 Whys)',
      '## Four lessons',
      'Four weak spots in the roof (the old one), compounding:',
      'There are four parts that make up the house:',
    ],
    [
      '## Why it failed (3 Whys)',
      '## Three lessons',
      '## Two weeks later',
      '## Phase 2',
      'Three weak spots in the roof (the old one), compounding:',
    ],
  );
});
