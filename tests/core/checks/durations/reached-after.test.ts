import { describe } from 'vitest';
import { cases } from '../cases.ts';

const timeline =
  '## Timeline (UTC)\n\n- 10:00 The rope tears and the ferry drifts.\n- 10:12 An alarm rings on the bridge.\n- 10:20 The captain acknowledges the alarm.\n- 10:41 The tear is found.\n- 10:55 The crew splices the rope.\n- 11:05 The ferry is back in operation.';

describe('how long it took until something was noticed or over', () => {
  cases(
    'interval-claim',
    (line) => `# Ferry adrift\n\n${line}\n\n${timeline}\n`,
    [
      'It took us 25 minutes to detect the tear.',
      'We noticed the tear after 25 minutes.',
      'It went unnoticed for 25 minutes.',
      'Nobody noticed for about 30 minutes.',
      'The ferry drifted for 45 minutes before anyone noticed.',
      'Time to detect: 25 minutes',
      '- Detection: 25 min',
      'After 90 minutes the ferry was back.',
      'It took 90 minutes to restore the ferry.',
    ],
    [
      'It took us 12 minutes to detect the tear.',
      'We noticed the tear after 12 minutes.',
      'We noticed the tear after 25 minutes. Rust had shown at 09:47 UTC.',
      'It went unnoticed for 20 minutes.',
      'It can take us 25 minutes to detect a tear, and should take 5.',
      'The last tear went unnoticed for 25 minutes.',
      'Some of the crew noticed after 35 minutes.',
      'Time to detect: 12 minutes',
      'After 65 minutes the ferry was back.',
      'After 53 minutes the ferry was back.',
      'It took 45 minutes to restore the ferry.',
      'It took 65 minutes to restore the ferry.',
    ],
  );

  cases(
    'interval-claim',
    (line) =>
      `# Störung der Fähre\n\nDie Fähre trieb ab.\n\n${line}\n\n## Zeitleiste (UTC)\n\n- 10:00 Das Seil reißt.\n- 10:12 Ein Alarm wird gemeldet.\n- 10:41 Der Riss wird gefunden.\n- 11:05 Die Fähre ist wiederhergestellt.\n`,
    [
      'Es dauerte 25 Minuten, bis wir den Riss bemerkten.',
      'Der Riss blieb 25 Minuten unbemerkt.',
      'Nach 90 Minuten lief die Fähre wieder.',
    ],
    [
      'Es dauerte 12 Minuten, bis wir den Riss bemerkten.',
      'Der Riss blieb 12 Minuten unbemerkt.',
      'Der Riss blieb einen Tag unbemerkt.',
      'Nach 65 Minuten lief die Fähre wieder.',
    ],
  );

  cases(
    'interval-claim',
    (line) =>
      `# Panne du bac\n\nLe bac a dérivé.\n\n${line}\n\n## Chronologie (UTC)\n\n- 10:00 La corde casse.\n- 10:12 Une alerte est signalée.\n- 10:41 La cause est trouvée.\n- 11:05 Le bac est rétabli.\n`,
    ['La rupture est passée inaperçue pendant 25 minutes.', 'Il a fallu 25 minutes pour détecter la rupture.'],
    ['La rupture est passée inaperçue pendant 12 minutes.', 'Il a fallu 12 minutes pour détecter la rupture.'],
  );
});
