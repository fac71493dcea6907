import { describe, expect, it } from 'vitest';
import { ticketKey } from '../../../../renderer/core/checks/publishing/ticket-key.ts';
import { undefinedAcronym } from '../../../../renderer/core/checks/wording/acronyms/undefined-acronym.ts';
import { blameWords } from '../../../../renderer/core/checks/wording/blame-words.ts';
import { weaselWords } from '../../../../renderer/core/checks/wording/weasel-words.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { checked, report } from '../reports.ts';

const withText = (text: string) => report({ body: [textBlock('p', text)] });

describe('blame-words', () => {
  it.each([
    'The outage was not caused by human error but by a full disk.',
    'It wasn’t human error. The disk failed.',
    'We don’t use the term “human error” in our reviews.',
    'Human error was ruled out by the review.',
    'Human error was not the cause.',
    'We looked for a gap in the process rather than for human error.',
    'Menschliches Versagen wurde ausgeschlossen.',
    'Der Grund war kein menschliches Versagen, sondern eine volle Platte.',
    'Il ne s’agit pas d’une erreur humaine.',
    'L’erreur humaine a été écartée.',
    'No fue un error humano.',
    'Se descartó un error humano.',
  ])('leaves what is denied or quoted: “%s”', (text) => {
    expect(checked(blameWords, withText(text))).toEqual([]);
  });

  it.each([
    'The outage was caused by human error, not by the disk.',
    'It was not the disk but human error.',
    'The disk was not full. Human error took the site down.',
    'Nicht die Platte, sondern menschliches Versagen war der Grund.',
    'Ce n’est pas le disque mais une erreur humaine.',
    'No fue el disco, sino un error humano.',
  ])('finds it where something else is denied: “%s”', (text) => {
    expect(checked(blameWords, withText(text))).toMatchObject([{ place: { kind: 'text', block: 0 } }]);
  });

  it('finds what is said behind a denial', () => {
    expect(checked(blameWords, withText('It was not human error. An operator’s mistake, rather.'))).toMatchObject([
      { place: { words: 'operator’s mistake' } },
    ]);
  });
});

describe('weasel-words', () => {
  it.each([
    'A small number of customers (14) saw errors.',
    'A small subset of requests (312 of 90,000) failed.',
    'A small percentage of orders, about 0.4 %, was late.',
    'A limited number of customers – fewer than 20 – saw errors.',
    '14 customers, a small number of them abroad, called.',
    'You may have been asked to log in again; that is expected.',
  ])('leaves what has its figure or its plain meaning beside it: “%s”', (text) => {
    expect(checked(weaselWords, withText(text))).toEqual([]);
  });

  it.each([
    'A small number of customers saw errors between 10:05 and 11:20 UTC.',
    'A small number of customers (all in Spain) saw errors.',
    'A small number of customers saw errors. We logged 14 alarms.',
    'A small number of customers, from 9 am on, saw errors.',
  ])('finds it where the figure is a time or another sentence’s: “%s”', (text) => {
    expect(checked(weaselWords, withText(text))).toHaveLength(1);
  });
});

describe('undefined-acronym', () => {
  it.each([
    'Um 09:10 Uhr MESZ und 11:20 Uhr MESZ, im Winter MEZ und MEZ.',
    'La TVA et la TVA; el IVA y el IVA; le RGPD et le RGPD; die DSGVO und die DSGVO.',
    'The IBAN and the IBAN, the SLA and the SLA, the CDN and the CDN.',
    'RLBX stands for request load balancer. RLBX failed.',
    'MFA failed and MFA came back. MFA means multi-factor authentication.',
    'Der Vorstand der IHK und die IHK. IHK steht für Industrie- und Handelskammer.',
    'La CNIL (Commission nationale de l’informatique et des libertés) est informée. La CNIL répond.',
    'Le RLBX, c’est-à-dire le répartiteur, est tombé. Le RLBX est revenu.',
    'Le RLBX, le répartiteur de charge, est tombé. Le RLBX est revenu.',
    'Der RLBX, also der Lastverteiler, fiel aus. Der RLBX kam zurück.',
    'Der RLBX, d. h. der Lastverteiler, fiel aus. Der RLBX kam zurück.',
    'El RLBX, es decir, el repartidor de carga, falló. El RLBX volvió.',
    'RLBX significa repartidor de carga. RLBX falló.',
  ])('leaves what everybody knows or the report explains: “%s”', (text) => {
    expect(checked(undefinedAcronym, withText(text))).toEqual([]);
  });

  it.each([
    'Nach dem Ausfall des RLBX, der bis Mittag dauerte. Der RLBX kam zurück.',
    'Après la panne du RLBX, le service est revenu. Le RLBX est lent.',
    'The RLBX (2 nodes) failed and the RLBX came back.',
    'The RLBX stands in Munich; the RLBX is old.',
  ])('finds what is not explained: “%s”', (text) => {
    expect(checked(undefinedAcronym, withText(text))).toHaveLength(1);
  });
});

describe('ticket-key', () => {
  it.each([
    'Flight LHR-12 was late; room ABC-123 too.',
    'MUC-02 is our data centre in Munich.',
    'Flüge MUC-120 und FRA-221 fielen aus.',
    'Le vol CDG-120 et la salle ABC-12.',
  ])('leaves the names of flights, rooms and sites: “%s”', (text) => {
    expect(checked(ticketKey, withText(text))).toEqual([]);
  });

  it.each(['The flights were late, see OPS-1234.', 'Room 4 is OPS-1234.', 'OPS-100 and OPS-20'])(
    'finds a key beside them: “%s”',
    (text) => {
      expect(checked(ticketKey, withText(text)).length).toBeGreaterThan(0);
    },
  );
});
