import { describe, expect, it } from 'vitest';
import { looksLikeChat } from '../../../renderer/core/timeline/looks-like-chat.ts';
import { expectLinearGrowth } from '../../support/growth.ts';

describe('looksLikeChat', () => {
  it.each([
    ['names above times', 'Ana Ruiz\n  10:05 PM\nqueue grows\nBo Lind\n  10:07 PM\nlooking'],
    ['names beside times', 'Ana Ruiz  10:05\nqueue grows\nBo Lind (comms)  10:07 AM\nposting now'],
    ['names with the mark of a program', 'Ana Ruiz\n10:05\nqueue grows\nAlarm Bot\nAPP  10:06\nqueue is long'],
    ['times in brackets', '[14:05] Ana: queue grows\n[14:07] Bo: looking'],
    ['dates in brackets', '[6/10/24, 3:30:00 PM] Ana Ruiz: it broke\n[6/10/24, 3:35:00 PM] Bo: looking'],
    ['dates and dashes', '10/06/2024, 15:30 - Ana: it broke\n10/06/2024, 15:35 - Bo: looking'],
    ['handles', '[15:30] <ana> it broke (edited)\n[15:35] <bo> looking'],
    ['a time behind the name', 'Ana 3:30 PM: it broke\nBo 3:35 PM: looking'],
    ['handles set off from their times', 'ana  10:05 PM\nqueue grows\nbo.lind  10:07 PM\nlooking'],
    ['handles that speak again', 'ana 10:05\nqueue grows\nbo 10:07\nlooking\nana 10:09\nthanks'],
    ['one message and a mention of all', 'Ana Ruiz  10:05 PM\n@channel queue grows :fire:'],
    ['names set off from their times as Word does', 'Ana Ruiz \u00a010:05 PM\nqueue grows\nBo Lind\u00a0 10:07 PM\nlooking'],
    ['spaces that don’t break', 'Ana\u00a0Ruiz\u00a0\u00a010:05\u202fPM\nqueue grows\nBo\u00a0Lind\u00a0\u00a010:07\u202fPM\nlooking'],
    ['handles and spaces that don’t break', 'ana\u00a0 10:05 PM\nqueue grows\nbo.lind\u00a0 10:07 PM\nlooking'],
    ['brackets and spaces that don’t break', '[14:05]\u00a0Ana: queue grows\n[14:07]\u00a0Bo: looking'],
  ])('knows one by %s', (_what, text) => {
    expect(looksLikeChat(text)).toBe(true);
  });

  it.each([
    ['a list of times', '14:05 UTC – Alarm\n14:10 UTC – On call answers'],
    ['fields', 'Start 14:05\nEnd 15:20\nDetected 14:10'],
    ['fields in small letters', 'start  14:05\nthe queue grows\nend  15:20\nthe queue is empty'],
    ['fields with words below', 'paged 14:05\nthe queue grows\nanswered 15:20\nthe queue is empty'],
    ['a table of figures', 'queue-a  14:05\nqueue-b  14:07\nqueue-c  14:09'],
    ['a log', '[14:05:01] ERROR: queue is full\n[14:05:09] WARN: queue is long\n[14:06:00] INFO: worker started'],
    ['a status page', 'Resolved\nAll is well.\nJun 10, 15:30 UTC\nInvestigating\nWe look.\nJun 10, 13:30 UTC'],
    ['states with times in brackets', '[14:05] Investigating: we look\n[14:30] Resolved: all is well'],
    ['a table', '| 14:05 | Alarm |\n| 14:10 | Page |'],
    ['prose', 'At 14:05 Ana Ruiz was paged. Bo Lind answered at 14:07: the queue was full.'],
    ['fields with spaces that don’t break', 'Start\u00a0\u00a014:05\nEnd\u00a0\u00a015:20\nDetected\u00a0\u00a014:10'],
    ['nothing', ''],
  ])('is not taken in by %s', (_what, text) => {
    expect(looksLikeChat(text)).toBe(false);
  });

  it('takes time in proportion to the text', () => {
    expectLinearGrowth(1000, (count) => looksLikeChat('Ana Bo Cy Di Ed Fay Gus Hal\n14:5 '.repeat(count)));
  });
});
