import { describe, expect, it } from 'vitest';
import { findEverything } from '../../../../renderer/core/checks/index.ts';
import { undefinedAcronym } from '../../../../renderer/core/checks/wording/acronyms/undefined-acronym.ts';
import { houseWords } from '../../../../renderer/core/checks/wording/house-words.ts';
import { mixedClockForms } from '../../../../renderer/core/checks/wording/mixed-clock-forms.ts';
import { mixedDateForms } from '../../../../renderer/core/checks/wording/mixed-date-forms.ts';
import { nameVariants } from '../../../../renderer/core/checks/wording/name-variants.ts';
import { passiveChain } from '../../../../renderer/core/checks/wording/passive-chain.ts';
import { readingLevel } from '../../../../renderer/core/checks/wording/reading-level.ts';
import { roteApology } from '../../../../renderer/core/checks/wording/rote-apology.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { checked, report } from '../reports.ts';

const texts = (...paragraphs: readonly string[]) => report({ body: paragraphs.map((text) => textBlock('p', text)) });

describe('rote-apology', () => {
  it.each([
    'We apologise for any inconvenience this may have caused.',
    'We sincerely apologize for any inconvenience.',
    'Thank you for your patience and understanding.',
    'Sorry for the inconvenience!',
    'Wir bitten etwaige Unannehmlichkeiten zu entschuldigen.',
    'Nous nous excusons pour la gêne occasionnée.',
  ])('finds “%s”', (text) => {
    expect(checked(roteApology, texts(text))).toMatchObject([{ severity: 'note', place: { kind: 'text', block: 0 } }]);
  });

  it.each([
    'We are sorry that 412 of you could not pay on Friday.',
    'We apologise for the three hours in which no parcel could be tracked.',
    'A customer wrote: “Thank you for your patience.”',
    'Patience is needed when the cache warms up.',
  ])('leaves “%s”', (text) => {
    expect(checked(roteApology, texts(text))).toEqual([]);
  });
});

it('an empty phrase inside an empty apology is found once', () => {
  const found = findEverything(texts('We apologise for any inconvenience this may have caused.'));
  expect(found.map(({ rule }) => rule)).toEqual(['rote-apology']);
});

describe('undefined-acronym', () => {
  it.each([
    ['The WAL was full.', 'So the WAL was moved.'],
    ['Two ASGs were scaled down; both ASGs came back.', ''],
  ])('finds what is used twice and explained nowhere: %s', (...paragraphs) => {
    expect(checked(undefinedAcronym, texts(...paragraphs))).toHaveLength(1);
  });

  it.each([
    ['The write-ahead log (WAL) was full, so the WAL was moved.'],
    ['The WAL (write-ahead log) was full, so the WAL was moved.'],
    ['The WAL, the log of all changes, was full, so the WAL was moved.'],
    ['Our content delivery network failed. The CDN was slow, and the CDN was restarted.'],
    ['The WAL was full.'],
    ['The API and the VPN use HTTPS; the API answers in JSON over the VPN.'],
    ['Between 10:00 and 11:00 EDT and 15:00 EDT.'],
    ['ALL SYSTEMS DOWN. ALL SYSTEMS DOWN.'],
    ['See INC-1042 and INC-1043.'],
    ['He said “WAL” and “WAL”.'],
  ])('leaves %s', (text) => {
    expect(checked(undefinedAcronym, texts(text))).toEqual([]);
  });

  it('stands where the acronym comes first, and explains once for all', () => {
    expect(checked(undefinedAcronym, texts('The WAL was full.', 'The WAL was moved.'))).toMatchObject([
      { place: { block: 0, words: 'WAL' } },
    ]);
    expect(checked(undefinedAcronym, texts('The WAL was full.', 'A write-ahead log (WAL) holds changes.'))).toEqual([]);
  });

  it('says at most six', () => {
    const many = ['QQA', 'QQB', 'QQC', 'QQD', 'QQE', 'QQF', 'QQG', 'QQH'].map((word) => `The ${word} and ${word} failed.`);
    expect(checked(undefinedAcronym, texts(...many))).toHaveLength(6);
  });
});

describe('name-variants', () => {
  it.each([
    ['PayGate failed. PayGate was restarted, then Pay Gate came back.', 'Pay Gate'],
    ['PayGate failed. Paygate was restarted. PayGate came back.', 'Paygate'],
    ['MailRelay is slow. The MailRelay queue grew; Mail-Relay was drained.', 'Mail-Relay'],
    ['PayGate was slow. We restarted Paygate. Then the Pay-Gate oven failed.', 'Paygate'],
    ['PayGate was slow. Then we mended Pay Gate, and at last Pay-Gate.', 'Pay Gate'],
  ])('finds in “%s” the odd one', (text, words) => {
    expect(checked(nameVariants, texts(text))).toMatchObject([{ place: { words }, severity: 'note' }]);
  });

  it('goes by the name in the details', () => {
    const body = [textBlock('p', 'Parcel-Desk failed; Parcel-Desk came back.')];
    expect(checked(nameVariants, report({ details: { services: ['Parcel Desk'] }, body }))).toMatchObject([
      { between: ['Parcel-Desk', 'Parcel Desk'] },
    ]);
  });

  it.each([
    'PayGate failed. PayGate came back.',
    'The PayGate team and the pay gate at the entrance.',
    'PAYGATE failed. PayGate came back.',
    'PayGate and Pay Gate.',
    'PayGate was slow, as was Paygate.',
    'PayGate was slow. Paygate was restarted. Then the Pay-Gate oven failed.',
    'PayGate was slow. We opened the Pay-Gate; Paygate too, as any paygate.',
    'PayGate was slow. We opened Paygate.conf and the Pay-Gate folder.',
    'PayGate was slow. We called PAYGATE and the Pay-Gate desk.',
    'See https://paygate.example.org and PayGate.',
    'Customer Success spoke with customer success.',
  ])('leaves “%s”', (text) => {
    expect(checked(nameVariants, texts(text))).toEqual([]);
  });
});

describe('mixed-clock-forms', () => {
  it.each([
    ['It began at 16:05 UTC and was over at 5:20 pm UTC.', 1],
    ['It began at 4:05 pm. At 17:20 it was over, and at 18:00 we wrote.', 1],
    ['It began at 16:05 UTC and was over at 17:20 UTC.', 0],
    ['It began at 9:05 and was over at 10:20 am.', 0],
    ['It began at 4:05 PM EDT (20:05 UTC).', 0],
    ['A job runs “at 4 pm”; it began at 16:05.', 0],
  ])('in “%s”: %i', (text, number) => {
    expect(checked(mixedClockForms, texts(text))).toHaveLength(number);
  });
});

describe('mixed-date-forms', () => {
  it.each([
    ['On 3 June 2025 it began; on June 4, 2025 it was over.', 1],
    ['On 3 June 2025 it began; on 2025-06-04 it was over.', 1],
    ['On 3 June 2025 it began; on 4 June it was over.', 0],
    ['On June 3 it began; on Wednesday, June 4, 2025 it was over.', 0],
    ['On 2025-06-03 it began.', 0],
  ])('in “%s”: %i', (text, number) => {
    expect(checked(mixedDateForms, texts(text))).toHaveLength(number);
  });
});

describe('passive-chain', () => {
  const three = 'The fault was detected late. It was escalated at once. The release was rolled back.';
  it.each([
    [three, 1],
    ['The fault was detected late. It was escalated at once. We rolled the release back.', 0],
    ['The fault was detected by the monitor. It was escalated at once. The release was rolled back.', 0],
    ['The site is red. It was old. The sky was blue.', 0],
    ['When the oven failed, the gas was shut. The alarm was muted. Then the door was opened.', 1],
    ['We were called in late. The gas was shut. The door was opened by 10:00.', 1],
    ['The gas was shut by restarting the valve. The alarm was muted. The door was opened.', 1],
    ['The bakers were tired. The kitchen was crowded. The menu was limited and unchanged.', 0],
    ['Orders were affected. The queue was overloaded. The site was degraded.', 0],
    ['The oven was able to start. It has been slow. It had been a hundred degrees, indeed.', 0],
    ['The oven failed because the gas was shut. The dough rose until it was baked. Guests saw that the door was locked.', 0],
    ['The engineers found the gas was shut. They saw the alarm was muted. The vendor confirmed the door was locked.', 0],
    ['The gas was shut by bakers. The alarm was muted by one of us. The door was opened by automation.', 0],
    ['Such a fault can be muted. It may be seen at once. Anything could be changed.', 0],
  ])('in “%s”: %i', (text, number) => {
    expect(checked(passiveChain, texts(text))).toHaveLength(number);
  });

  it('reads English alone, and no chain over paragraphs', () => {
    const body = [textBlock('p', three)];
    expect(checked(passiveChain, report({ details: { language: 'de' }, body }))).toEqual([]);
    expect(checked(passiveChain, texts('It was detected late.', 'It was escalated.', 'It was fixed.'))).toEqual([]);
  });
});

describe('reading-level', () => {
  const long = `We saw ${Array.from({ length: 50 }, (_, at) => `thing${at}`).join(' ')}.`;
  it('finds a sentence that nobody reads in one go, and says its length', () => {
    expect(checked(readingLevel, texts(`It broke. ${long}`))).toMatchObject([
      { place: { kind: 'text', words: expect.stringMatching(/^We saw thing0/) }, message: expect.stringContaining('52 words') },
    ]);
  });

  it('speaks of the whole once its sentences are long throughout', () => {
    const heavy = Array.from({ length: 9 }, () => `They ${'went on and '.repeat(10)}stopped.`);
    expect(checked(readingLevel, texts(...heavy))).toMatchObject([{ place: { kind: 'report' } }]);
  });

  it('leaves ordinary sentences, tables and few long ones', () => {
    const row = Array.from({ length: 60 }, (_, at) => `cell${at}`).join(' | ');
    expect(checked(readingLevel, texts('We found the fault at noon and rolled the release back.', row))).toEqual([]);
  });
});

describe('house-words', () => {
  const list = [
    { avoid: 'outage', instead: 'interruption' },
    { avoid: 'end user', instead: '' },
  ];
  const found = (text: string) => checked(houseWords, texts(text), { houseWords: list });
  it.each([
    ['The Outage was short.', 'say “interruption”'],
    ['Every end  user noticed.', 'leave it out'],
  ])('finds in “%s” what to say instead', (text, advice) => {
    expect(found(text)).toMatchObject([{ severity: 'note', message: expect.stringContaining(advice) }]);
  });

  it.each([
    ['en', 'outage', 'Two Outages and the outage’s end', 'Outages'],
    ['en', 'outage', 'We outaged', 'outaged'],
    ['en', 'bug', 'Two bugs', 'bugs'],
    ['en', 'vulnerability', 'Two vulnerabilities', 'vulnerabilities'],
    ['en', 'leverage', 'Leveraging this', 'Leveraging'],
    ['de', 'Ausfall', 'Zwei Ausfälle', 'Ausfälle'],
    ['de', 'Störung', 'Mit Störungen', 'Störungen'],
    ['fr', 'panne', 'Deux pannes', 'pannes'],
    ['es', 'caída', 'Dos caídas', 'caídas'],
    ['es', 'corte', 'Dos cortes', 'cortes'],
  ])('finds in %s the forms of “%s” in “%s”', (language, avoid, text, words) => {
    const read = report({ details: { language }, body: [textBlock('p', text)] });
    expect(checked(houseWords, read, { houseWords: [{ avoid, instead: '' }] })).toMatchObject([{ place: { words } }]);
  });

  it.each([
    ['en', 'app', 'Two apped and an apple'],
    ['en', 'IT', 'Its name'],
    ['en', 'outage', 'An outageless day, and outstaged'],
    ['de', 'Ausfall', 'Ausfallsicher und Aufall'],
    ['fr', 'panne', 'Le panneau'],
  ])('takes no other word in %s for “%s”: “%s”', (language, avoid, text) => {
    const read = report({ details: { language }, body: [textBlock('p', text)] });
    expect(checked(houseWords, read, { houseWords: [{ avoid, instead: '' }] })).toEqual([]);
  });

  it('finds them in the title', () => {
    const read = report({ details: { title: 'Two outages' } });
    expect(checked(houseWords, read, { houseWords: list })).toMatchObject([{ place: { kind: 'details', field: 'title' } }]);
  });

  it.each(['A “planned outage” they said.', 'The frontend user.'])('leaves “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes each sign of the list as it is', () => {
    const odd = { houseWords: [{ avoid: 'C++ (old)', instead: '' }] };
    expect(checked(houseWords, texts('It is C++ (old) code.'), odd)).toHaveLength(1);
    expect(checked(houseWords, texts('It is CCC old code.'), odd)).toEqual([]);
  });
});

it('what is set as code is nobody’s wording', () => {
  const body = [textBlock('p', [{ ...run('sorry for the inconvenience'), marks: [{ type: 'code' }] }])];
  expect(checked(roteApology, report({ body }))).toEqual([]);
});
