import { remembered } from '../../facts/words/remembered.ts';

const common = new Set(
  'the and for was were are had has have been not but with from this that these those than then its our their they them who which when while where there also any all some can could would will did does into over under about after before during until between because due out per each every more most less least only just both other another such same very much many few via still even being well within without across through how what one two three four five six seven eight nine ten eleven twelve und der die das den dem des ein eine einen von mit für auf aus bei nach vor zum zur nicht auch noch sind ist war waren wurde wurden les des une est par pour avec dans sur qui que ont été sont los las una del por para con fue fueron han sido total about around approximately roughly nearly almost time times minute minutes hour hours second seconds day days made make utc january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** The stems of the words that tell what a number is of: shorter ones and more of them than those of a sentence's subject. */
export const subjectStems = remembered(
  (words): ReadonlySet<string> => new Set((words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !common.has(word)).map(plain)),
);

const plain = (word: string): string => {
  const one = word.replace(/(?<=[^sui])s$/u, '');
  return one.length < 6 ? one : one.replace(/(?:ations?|ings?|ions?|ments?|ies|ed|e|en|ad[oa]s?|y|fully|ful|ly)$/u, '');
};
