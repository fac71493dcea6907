import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a number over rows that make no list, and over a list in other words', () => {
  cases(
    'count-mismatch',
    (line) => `# Crane\n\n${line}\n\n- Hook\n- Rope\n- Motor\n- Brake\n`,
    [
      'The following three parts bent.',
      'The following three parts bent:',
      'Die folgenden drei Teile brachen.',
      'Folgende drei Teile brachen:',
      'Les trois pièces suivantes ont cassé :',
      'Las tres piezas siguientes se rompieron:',
      'Bent parts (3):',
      '## Bent parts (3)',
    ],
    [
      'The following four parts bent.',
      'The following two hours were hard:',
      'Two of the following parts bent:',
      'Three of the following parts bent.',
      'Die folgenden vier Teile brachen.',
      'Les quatre pièces suivantes ont cassé :',
      '## Bent parts (4)',
      '## Annex (3)',
    ],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Crane\n\n${line}\n\nhttps://crane.example/part?id=11\nhttps://crane.example/part?id=12\nhttps://crane.example/part?id=13\n`,
    ['We found that four parts were bent. They were thrown away.', 'Four parts are to be replaced.'],
    [
      'We found that three parts were bent. They were thrown away.',
      'At least four parts were bent.',
      'Four parts of two cranes were bent.',
      'It stood for four days.',
    ],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\n${line}\n\nhttps://crane.example/part\nhttps://rope.example/photo\nhttps://news.example/crane\n`,
    [],
    ['Four parts are to be replaced.'],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\n${line}\n\n/hook : Where it bent\n\n/rope : Where it tore\n\n/motor : Where it burned\n\nThen it stood.\n`,
    ['There were the following four places.'],
    ['There were the following three places.', 'There were four places.'],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Crane\n\nThe crane stood still.\n\n${line}\n\n\`\`\`\n2026-05-12 21:57:58 lift=no\n2026-05-12 21:59:58 lift=no\n2026-05-12 22:57:58 lift=no\n2026-05-12 23:57:58 lift=no\n\`\`\`\n`,
    ['Five `lift` events, all without a load.', 'Three lines of the log tell of it:'],
    ['Four `lift` events, all without a load.', 'Five cranes stood still, as the log tells:'],
  );

  cases(
    'count-mismatch',
    (line) => `# Crane\n\nThe crane stood still.\n\n${line}\n`,
    [
      'Drei Teile (Haken, Seil, Motor und Bremse) brachen.',
      'Es waren vier Teile gebrochen: Haken, Seil und Motor.',
      'There were four parts bent: hook, rope and motor.',
      'Il y a eu quatre pièces cassées : crochet, corde et moteur.',
      'Hubo cuatro piezas rotas: gancho, cuerda y motor.',
    ],
    [
      'Vier Teile (Haken, Seil, Motor und Bremse) brachen.',
      'Durch drei Fehler (Haken, Seil und andere) stand er still.',
      'Mindestens drei Teile (Haken, Seil, Motor und Bremse) brachen.',
      'There were three parts bent: hook, rope and motor.',
      'There were four parts bent: mostly hook, rope and motor.',
      'Nach zwei Stunden (Haken, Seil und Motor) ging es weiter.',
    ],
  );
});
