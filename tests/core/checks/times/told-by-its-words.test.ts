import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('the order that words tell', () => {
  const story = (rest: string): string =>
    `# Slow ferries on January 3rd, 2023\n\nOn January 3rd, 2023 at approximately 12:30 UTC the ferries slowed down. ${rest}\n`;
  cases(
    'out-of-order',
    story,
    [
      'The boats seemed to recover until approximately 11:00 UTC when another swell was seen.',
      'The boats seemed to recover. Then, at 11:00 UTC, all ropes were cast off.',
      'By 14:15 UTC we had found the leak, and by 13:30 UTC the hull was dry.',
    ],
    [
      'The boats seemed to recover until approximately 15:00 UTC when another swell was seen.',
      'The boats seemed to recover. Then, at 15:00 UTC, all ropes were cast off.',
      'The leak had been there since 11:00 UTC.',
      'Another crew told of a swell at 11:00 UTC.',
      'By 13:15 UTC we had found the leak, and by 13:30 UTC the hull was dry.',
      'We looked at the hull and the ropes by 14:15 UTC and by 13:30 UTC respectively.',
      'Later, at 02:10 UTC the following morning, a sailor slept.',
      'Earlier, and then at 11:00 UTC, a gull sat on the mast.',
    ],
  );

  const paragraph = (time: string): string => `# Slow carts on July 15

The foremen saw the carts slow down around 02:00 UTC on July 15 and began to look. The first wheels were greased at 03:50 UTC, but the carts went on slowing down. The crew then changed the rails, with the first attempt at ${time} UTC. By 12:40 UTC the rails were straight, and all carts rolled by 15:02 UTC.
`;
  cases('out-of-order', paragraph, ['18:40', '13:20'], ['08:40', '12:30', '04:05']);
});

describe('the end of a range that is told again', () => {
  const told = (time: string): string => `# Fewer carts

The carts of the mine ran with reduced loads from 19:30 UTC on Thursday, 14 July 2022, through 15:02 UTC on Friday, 15 July 2022.

The foremen saw it around 02:00 UTC on July 15. By 12:40 UTC the rails were straight, and the loads were fully restored by ${time} UTC.
`;
  cases('prose-vs-prose-time', told, ['13:02', '14:02'], ['15:02', '15:00', '14:57']);

  const eastern = (time: string): string => `# 搬送機の障害

障害発生日時:2021年03月08日 4時58分~8時51分

搬送機の停止が確認されておりましたが、${time}頃に復旧いたしました。
`;
  cases('prose-vs-prose-time', eastern, ['9時51分', '7時51分'], ['8時51分', '8時50分']);

  const headed = (start: string): string => `# The looms of the south hall

## Looms down 25 June 2025 ${start} until 26 June 2025 13:22

From 21:33 UTC on 25 June 2025 until 13:22 UTC on 26 June 2025 the looms of the south hall were down, an outage of nearly sixteen hours.
`;
  cases('prose-vs-prose-time', headed, ['21:53', '20:33'], ['21:33']);

  const twisted = (time: string): string => `# Bells late on 18 August 2025

The watchman noticed an outage of the bells starting at ${time} UTC on August 18, 2025. It was felt in the whole town.

- **Incident Start:** 2025-08-18 23:15 UTC
- **Time of Detection:** 2025-08-18 23:25 UTC
`;
  cases('prose-vs-prose-time', twisted, ['23:51'], ['23:15', '23:14']);
});

describe('a time, a length and the entry that tells both', () => {
  const report = (words: string): string => `# Mill at rest on 2017-11-30

## Timeline

### 2017-11-30 16:22 PST

The wheel slows down.

### 16:59

The miller looks at the stream.

### 17:04

The weir is found shut.

### 17:20

${words}

### 17:41

The wheel turns.
`;
  cases(
    'duration-mismatch',
    report,
    [
      'The new wheel had been running for 10m by this point (since ~15:10).',
      'The new wheel had already been turning for 20 minutes, since 15:00.',
    ],
    [
      'The new wheel had been running for 10m by this point (since ~17:10).',
      'The new wheel had already been turning for two hours, since 15:20.',
      'The new wheel had already been turning for over an hour, since 16:10.',
      'The sluice is opened for 10 minutes; nobody was there since 15:10.',
    ],
  );

  const titled = (time: string): string =>
    report('The wheel is oiled.').replace('# Mill at rest on 2017-11-30', `# 2017-11-30 ${time} PST, the mill at rest`);
  cases('metadata-vs-timeline', titled, ['4:23PM', '16:27'], ['4:22PM', '16:59', '4:20PM', '4:25PM', '15:31']);
});

describe('one moment on two clocks that a word bounds', () => {
  const report = (time: string): string =>
    `# Locks open on August 19, 2025\n\nNo ship has waited since ${time} UTC / 19:50 PDT on August 18, 2025.\n`;
  cases('dual-zone-conflict', report, ['02:40', '03:50'], ['02:50']);
});

describe('the first entry an hour off', () => {
  const report = (time: string): string => `# Lamps out on June 8, 2021

On June 8, 2021 starting at approximately ${time} CDT, the bell of the lamp house told us that no lamp burnt.

## Timeline (Time in Central Time)

* June 8, 2021
    * 5:39PM: The bell of the lamp house rings.
    * 6:20PM: The wicks are looked at.
    * 9:00PM: Oil is fetched.
    * 11:55PM: The lamps burn.
`;
  cases('prose-vs-timeline-time', report, ['6:39PM', '4:39PM'], ['5:39PM', '5:40PM']);
});

describe('a time that is counted back', () => {
  cases(
    'interval-claim',
    (words) => `# Pumps stood still\n\n${words}\n`,
    [
      'The alarm rang at 12:04:25. The panel had shown it 18 seconds earlier, at 12:03:07.',
      'The alarm rang at 14:30. A neighbour had called 20 minutes earlier, at 14:01.',
      'Der Alarm kam um 14:30 Uhr. Eine Nachbarin hatte 20 Minuten zuvor, um 14:01 Uhr, angerufen.',
      'L’alarme a sonné à 14h30. Un voisin avait appelé 20 minutes plus tôt, à 14h01.',
      'La alarma sonó a las 14:30. Un vecino había llamado 20 minutos antes, a las 14:01.',
    ],
    [
      'The alarm rang at 12:04:25. The panel had shown it 18 seconds earlier, at 12:04:07.',
      'The alarm rang at 14:30. A neighbour had called about half an hour earlier, at 14:01.',
      // From the other one of two, over midnight, and as a habit.
      'The alarm rang at 14:30 and stopped at 14:50. A neighbour had called 20 minutes earlier, at 14:10.',
      'The alarm rang at 14:30 and stopped at 14:50. A neighbour had called 20 minutes earlier, at 14:30.',
      'The alarm rang at 00:10. A neighbour had called 20 minutes earlier, at 23:50.',
      'The shift would begin 20 minutes earlier, at 14:01, than the alarm of 14:30.',
      'The alarm rang at 14:30. It was the shift that had begun hours earlier, at 06:00.',
    ],
  );
});

describe('two lists that tell of the same marks', () => {
  const marks = ['a1b2c3d4', '0f9e8d7c', '77aa01bc', '5d5d0e12'];
  const lines = (times: string, line: (time: string, mark: string) => string): string =>
    `\`\`\`\n${times
      .split(' ')
      .map((time, at) => line(time, marks[at] ?? ''))
      .join('\n')}\n\`\`\`\n`;
  const lists = (times: string): string => {
    const [first = '', second = ''] = times.split(' / ');
    const log = lines(first, (time, mark) => `2026-05-04T${time}:14  pump: ${mark}  deleted: true`);
    const story = lines(second, (time, mark) => `  ${time} → unpair ${mark} → deleted: true`);
    return `# Pumps paired twice\n\n### Log\n\n${log}\n### What happened\n\n${story}`;
  };
  cases(
    'prose-vs-prose-time',
    lists,
    ['06:23 11:08 20:03 20:23 / 11:08 20:03 20:23 20:23', '06:23 11:08 20:03 20:23 / 06:23 11:08 20:31 20:33'],
    [
      '06:23 11:08 20:03 20:23 / 06:23 11:08 20:03 20:23',
      // On another clock, a minute on, and too few to tell.
      '06:23 11:08 20:03 20:23 / 08:23 13:08 22:03 22:23',
      '06:23 11:08 20:03 20:23 / 06:23 11:09 20:03 20:24',
      '06:23 11:08 / 06:23 11:38',
    ],
  );
});
