import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('entries that are a minute or some seconds back', () => {
  const report = (lines: string): string => `# Bells silent on 14 February 2023

## Timeline

- 10:31 The ringer found the rope torn.
- 10:42 The sexton was told.
- 10:52 A new rope was fetched.
- 10:57 The old rope was cut off.
- 11:00 The parish was told.
- 11:01 The clapper was greased.
${lines}
- 11:59 The bells were rung.
- 12:20 The sexton locked the tower.
- 12:45 The ringer wrote all down.
`;
  cases(
    'out-of-order',
    report,
    ['- 11:08 A letter said that all was well.\n- 11:07 A note was pinned to the door.'],
    [
      '- 11:07 A note was pinned to the door.\n- 11:08 A letter said that all was well.',
      '- 11:08 A letter said that all was well.\n- 11:08 A note was pinned to the door.',
      '- 11:08 A letter said that all was well.\n- ~11:07 A note was pinned to the door.',
      '- 11:08 A letter said that all was well.\n- 11:07 A note was pinned to the door.\n- 11:06 A dog barked.',
    ],
  );

  const few = (lines: string): string =>
    `# Bells silent on 14 February 2023\n\n## Timeline\n\n${lines}\n- 11:59 The bells were rung.\n- 12:10 All went home.\n`;
  cases('out-of-order', few, [], ['- 11:08 A letter said that all was well.\n- 11:07 A note was pinned to the door.']);

  const seconds = (time: string): string => `# Bells silent on 13 May 2026

## Timeline

| Time (UTC) | What |
| --- | --- |
| ~10:42:53 | The first rope tears. |
| ~${time} | A knot is tied. |
| ~10:43:41 | The second rope tears. |
| 11:07 | The ropes are new. |
`;
  cases('out-of-order', seconds, ['10:42:14', '10:41:53'], ['10:43:14', '10:42:50', '10:42:53']);

  const tracked = (time: string): string => `# Ferme fermée
date: 2019-03-30 20:03:00

La ferme ne répond pas.

**Problème identifié** La grange est sans courant. {{< track "2019-03-30 20:08:19" >}}

**Surveillance** Le courant est revenu. {{< track "2019-03-30 ${time}" >}}

**Résolu** Tout va bien.
`;
  cases('out-of-order', tracked, ['19:31:19'], ['20:31:19']);
});
