import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('what is taken back before it was made', () => {
  cases(
    'milestone-order',
    (sentence) => `# Ovens out\n\n${sentence}\n`,
    [
      'The cause was a scheduled change of the fuses that was completed on 17 August 2024 around 22:35 UTC. So the change of the fuses was reverted on 17 August 2024 at 13:12 UTC.',
      'We deployed the new firmware on 5 May at 10:00 and rolled it back on 4 May at 11:00.',
      'The firmware was deployed at 10:00. It was rolled back at 09:40.',
      'The fault was introduced on 3 May 2026. It was fixed on 1 May 2026.',
      'Die Änderung wurde am 17. August 2024 um 22:35 Uhr eingespielt. Sie wurde am 17. August 2024 um 13:12 Uhr zurückgenommen.',
      'La mise à jour a été déployée le 17 août 2024 à 22h35. Elle a été annulée le 17 août 2024 à 13h12.',
      'El cambio se desplegó el 17 de agosto de 2024 a las 22:35. Se revirtió el 17 de agosto de 2024 a las 13:12.',
    ],
    [
      'The firmware was deployed at 10:00. It was rolled back at 10:40.',
      // After midnight.
      'The firmware was deployed at 23:00. It was rolled back at 01:40.',
      'The old firmware was removed at 10:00. New firmware was deployed at 11:00.',
      'New firmware was deployed at 11:00. The old fuses had been removed on 3 May.',
      'The firmware was deployed on 5 May at 10:00. The previous firmware had been rolled back on 4 May.',
      // A fix is released after it was made.
      'Firmware 2 was released on 5 May 2026. It was fixed on 3 May 2026 in our own hall.',
      'The firmware was reverted at 10:00. It was deployed again at 12:00.',
      'The firmware was deployed at 10:00 UTC. It was rolled back at 12:20 CEST.',
    ],
  );
});

describe('the day of an end or of what was seen before that of the beginning', () => {
  cases(
    'milestone-order',
    (sentence) => `# Ovens out\n\n${sentence}\n`,
    [
      'The outage began on 7 May 2026 and ended on 6 May 2026.',
      'The outage was detected on 6 May 2026; it had begun on 7 May 2026.',
      'Der Ausfall begann am 7. Mai 2026 und endete am 6. Mai 2026.',
      'La panne a commencé le 7 mai 2026 et s’est terminée le 6 mai 2026.',
      'La caída comenzó el 7 de mayo de 2026 y terminó el 6 de mayo de 2026.',
    ],
    [
      'The outage began on 7 May 2026 and ended on 8 May 2026.',
      'The outage was detected on 8 May 2026; it had begun on 7 May 2026.',
      'Smoke was noticed on 6 May 2026; the outage itself began on 7 May 2026.',
      'The first signs were detected on 6 May 2026 and the outage began on 7 May 2026.',
      'A fire drill ended on 6 May 2026, and the outage began on 7 May 2026.',
      'The outage began on 7 May 2026 at 01:10 CEST and was resolved on 6 May 2026 at 23:40 UTC.',
    ],
  );
});
