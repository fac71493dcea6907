import { describe } from 'vitest';
import { cases } from '../cases.ts';

const list =
  '\n\n## Timeline\n\n| Time (UTC) | What |\n|---|---|\n| 2026-03-03 09:42 | First jars break, outage begins |\n| 2026-03-03 09:51 | Alarm raised |\n| 2026-03-03 10:55 | Belt turned back |\n| 2026-03-03 11:17 | Service restored, outage ends |\n';

describe('a length of the first part, of work, or of a range of lengths', () => {
  cases(
    'duration-mismatch',
    (text) => `# Jars broken on 3 March 2026\n\n${text}${list}`,
    ['The outage lasted 35 minutes.', 'The outage lasted 12 hours.', 'The outage lasted 30 min.'],
    [
      'The belt was down for the first 35 minutes of the outage.',
      'The belt was unavailable for the initial 12 minutes of the outage.',
      'Duration: ~12h (work across three sessions)',
      'Duration: ~20h (intermittent across multiple sessions)',
      'Duration: 34 minutes of analysis time',
      'Dauer: 34 Minuten Analyse-Zeit',
      'Duration: ~15–30 min per jar',
    ],
  );
});

describe('a total that counts from where the story began', () => {
  cases(
    'duration-mismatch',
    (text) => `# Ovens\n\nOn 8 April 2020 from 6:48 to 7:42 the ovens had errors.\n\n## Impact\n\n${text}\n`,
    ['The north ovens had errors from 7:42 - 8:44 for a total duration of 1 hour and 36 minutes.'],
    ['The north ovens had errors from 7:42 - 8:44 for a total duration of 1 hour and 56 minutes.'],
  );
});

describe('what several ranges of one sentence come to', () => {
  cases(
    'duration-mismatch',
    (length) =>
      `# Ovens\n\nThe ovens were down for ${length}.\n\nIncident began at 2017-06-28 18:00 and ended at 2017-06-28 19:17.\n\n## Details\n\nOn 28 June 2017 from 18:00 to 18:20 and from 18:40 to 19:17 the ovens were cold.\n`,
    ['47 minutes'],
    ['57 minutes', '77 minutes'],
  );
});

describe('two lengths, each as long as the range beside it', () => {
  cases(
    'duration-mismatch',
    (text) => `# Jars\n\n| Duration | ~29 minutes (09:59 UTC → 10:28 UTC) |\n|---|---|\n| Belt | north |\n\n## Cause\n\n${text}\n`,
    [],
    ['The trigger was a short 4-minute outage of the yard’s mains (between 09:55 and 09:59).'],
  );
});

describe('a habit of a device, of the trouble nothing', () => {
  cases(
    'interval-claim',
    (text) =>
      `# Jars\n\n${text}\n\n## Timeline\n\n- 14:08:10 UTC First jar alarm fails\n- 14:09:03 UTC The jar alarm is raised\n- 14:20:00 UTC Jars are whole\n`,
    ['The jar alarm was raised 30s after the first jar failed.'],
    ['The jar alarm rests on an outcome, which fires ~30s after jar failures have piled up.'],
  );
});

describe('entries whose times nobody can tell', () => {
  cases(
    'duration-mismatch',
    (time) =>
      `# Jars on 5 August 2026\n\n- **Jars away for:** 30 min\n\nThe shop was down for 30 min.\n\n## Timeline\n\n| Time | What |\n|---|---|\n| ${time} | Jars are seen to break |\n| 16:27 UTC | The belt is turned back |\n| 16:29 UTC | The lids are mended |\n| 16:32 UTC | All is well again |\n`,
    ['16:24 UTC'],
    ['~16:0x'],
  );
});

describe('a night between entries of no day', () => {
  cases(
    'duration-mismatch',
    (length) =>
      `# Post away\n\nAs a result the post room was unavailable for about ${length}.\n\n## Timeline\n\n- 14:30 The post room goes down\n- 17:05 The post is started by hand\n- 19:03 Sacks are brought from the yard\n- 06:55 Somebody hears that no post comes\n- 07:11 Post is sent again\n`,
    ['10 hours'],
    ['16 hours'],
  );
});

describe('the times of several incidents', () => {
  cases(
    'duration-mismatch',
    (text) => `# Ovens\n\n${text} at 13:22 UTC and at 15:30 UTC. A third came at 17:45 UTC. The ovens were down for 1.5 hours.\n`,
    [],
    ['The first two incidents occurred'],
  );
});

describe('a time that is looked back on, beside what lasted', () => {
  cases(
    'duration-mismatch',
    (text) => `# Rule of the lids\n\nThe jar lid enforcement rule of the north belt was live for 23 days.\n\n## Signal\n\n${text}\n`,
    ['The jar lid enforcement rule of the north belt was live for 32 days.'],
    [
      'The jar lid enforcement rule of the north belt was live and quiet in the last 30 days.',
      'The jar lid enforcement rule of the north belt had zero blocks of jars in 30 days.',
    ],
  );
});
