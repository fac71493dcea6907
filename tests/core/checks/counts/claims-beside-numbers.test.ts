import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a number that a word, a ratio or the parts beside it contradict', () => {
  cases(
    'count-mismatch',
    (line) => `# Crane\n\nThe crane stood still.\n\n${line}\n`,
    [
      'Three spare keys hung in the hall. The guard changed both keys.',
      'Three R2 spare keys hung in the hall. The guard changed both keys.',
      'Es hingen drei Schlüssel im Flur. Der Wärter tauschte beide Schlüssel.',
      'Trois clefs pendaient là. On a changé les deux clefs.',
      'Colgaban tres llaves allí. Se cambiaron ambas llaves.',
      'The load is passed to three winches.\n\nThen both of our winches stopped.',
      'The load is passed to three auxiliaries.\n\nThen both of our auxiliary winches stopped.',
    ],
    [
      'Two spare keys hung in the hall. The guard changed both keys.',
      'Three keys hung in the hall. The red and the blue one were bent; both keys were changed.',
      'Three keys hung in the hall. The other two fit both keys.',
      'Three keys hung in the hall.\n\nThe guard changed both keys.',
      'Three keys hung in the hall, two keys on the wall. The guard changed both keys.',
      'All three keys hung in the hall. The guard changed both keys of the gate.',
      'The load is passed to three winches.\n\nThen both winches stopped.',
    ],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Crane\n\n${line}\n\nFour coupled faults made it fall:\n\n- Hook\n- Rope\n- Motor\n- Brake\n\nWith all four faults mended it ran.\n`,
    ['It fell through a chain of three faults.', 'It took a combination of five faults.'],
    ['It fell through a chain of four faults.', 'We mended three faults on Monday.', 'Three faults were found at once.'],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\nThe crane stood still.\n\n${line}\n`,
    [
      'We failed three times to lift it. The third attempt worked.',
      'Der Kran hob dreimal vergeblich. Der dritte Versuch gelang.',
      'On a échoué trois fois. La troisième tentative a réussi.',
      'Falló tres veces. El tercer intento funcionó.',
      'The load was wrong twice. The fourth try succeeded.',
    ],
    [
      'We failed twice to lift it. The third attempt worked.',
      'Der Kran hob zweimal vergeblich. Der dritte Versuch gelang.',
      'On a échoué deux fois. La troisième tentative a réussi.',
      'Falló dos veces. El tercer intento funcionó.',
      'The bell rang three times. The third attempt worked.',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\nThe crane stood still.\n\n${line}\n`,
    [
      'The lift took 748 ms, a ~15x increase over the usual 5 ms.',
      'The wait was 40 minutes — 4 times more than the usual 2 minutes.',
      'It rose from 5 ms to 750 ms, a 15x increase.',
      'Die Wartezeit betrug 60 Sekunden, das 3-fache der üblichen 2 Sekunden.',
      'La charge est montée de 5 % à 50 %, soit 100 fois plus.',
    ],
    [
      'The lift took 748 ms, a ~150x increase over the usual 5 ms.',
      'The lift took 748 ms against 500 ms allowed, a ~150x increase over the usual 5 ms.',
      'The wait was 40 minutes — 20 times more than the usual 2 minutes.',
      'It rose from 5 ms to 750 ms, a 150x increase.',
      'It rose from 10 ms to 32 ms, a 3x increase.',
      'It rose from 10 s to 30 s; we tried 5 times.',
      'It would be 748 ms, a 15x increase over the usual 5 ms.',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\nThe crane stood still.\n\n${line}\n`,
    ['Die Last verdoppelte sich von 100 kg auf 500 kg.', 'La charge a doublé, de 100 kg à 500 kg.'],
    ['Die Last verdoppelte sich von 100 kg auf 200 kg.', 'La charge a doublé, de 100 kg à 200 kg.'],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\nThe crane stood still.\n\n${line}\n`,
    [
      'It hangs on 4 ropes, each with 16 wires (3x16).',
      'Je 16 Drähte pro Seil, 4 ropes with 12 wires each (4×16).',
      '- Keys: 16 (own key + 14 copies)',
      '14 parts (11 hooks + Motor + Brake)',
    ],
    [
      'It hangs on 3 ropes, each with 16 wires (3x16).',
      'It hangs on 4 ropes with 16 wires (3x16).',
      'It hangs on 3 ropes, each with 16 wires (2x24).',
      '- Keys: 15 (own key + 14 copies)',
      '13 parts (11 hooks + Motor + Brake)',
      '14 parts (11 hooks + motors)',
      '14 parts (11 hooks + other things)',
      '14 parts (11 hooks + spare)',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\nThe storm took down all 4 tall cranes of the harbour.\n\n- ${line}\n`,
    ['Add 5 additional cranes (8 total)'],
    ['Add 5 additional cranes (9 total)', 'Add 5 additional ropes (8 total)', 'Add 5 additional cranes'],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\n${line}\n`,
    [
      '二つの鍵（赤、青、緑）を交換しました。',
      '我们检查了三份文件（甲方、乙方、丙方、丁方），都没有问题。',
      '109本の鍵のうち、107本の鍵は見つかりました。また、残りの1本の鍵は不明です。',
      '共 109 个钥匙，其中 107 个没有问题，其余 1 个未知。',
      '열쇠 109개 중 107개는 정상이고 나머지 1개는 알 수 없음.',
      'north/south 각 6개 등록 (총 10)',
    ],
    [
      '三つの鍵（赤、青、緑）を交換しました。',
      '二つの鍵（赤、青、緑など）を交換しました。',
      '我们检查了四份文件（甲方、乙方、丙方、丁方），都没有问题。',
      '109本の鍵のうち、108本の鍵は見つかりました。また、残りの1本の鍵は不明です。',
      '共 109 个钥匙，其中 100 个没有问题，8 个坏了，其余 1 个未知。',
      'north/south 각 6개 등록 (총 12)',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\n1,240 of 2,000 hooks were bent by the storm.\n\n${line}\n`,
    ['In total 72 % of the hooks were bent by the storm.', 'We sell ~45 % of all hooks bent by the storm.'],
    [
      'In total 62 % of the hooks were bent by the storm.',
      'The storm left 38 % of the hooks bent, but of use.',
      'At the peak 72 % of the hooks were bent by the storm.',
      'In total 72 % of the ropes were wet.',
      '300 of 500 hooks were bent by rust. In total 72 % of the hooks were bent.',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\nThe storm used 31.4 % of the yearly repair budget.\n\n${line}\n`,
    ['By then 41.4 % of the yearly repair budget was used.', 'We note that 34.1 % of the yearly repair budget is gone.'],
    [
      'By then 31.4 % of the yearly repair budget was used.',
      'By then about 31 % of the yearly repair budget was used.',
      'By then 41.4 % of the monthly paint stock was used.',
      'The last storm used 58.9 % of the yearly repair budget.',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\nIn the morning 11/11 cranes were up.\n\nThe tests of 11 cranes were done.\n\n- ${line}\n`,
    ['12 cranes were down'],
    ['11 cranes were down', '9 cranes were down', '12 hooks were bent', 'At least 12 cranes of the harbour were down'],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Crane\n\nThe crane stood still.\n\n## ${line}\n\nWetted scripts: \`lift.py\`, \`lower.py\`, \`turn.py\`, \`stop.py\`. Copies are kept.\n`,
    ['2. Wetting of 3 scripts', '5 wet scripts'],
    ['2. Wetting of 4 scripts', '2. Wetting of 3 motors', 'One of 3 scripts', '12 scripts'],
  );
});
