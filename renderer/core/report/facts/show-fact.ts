import { showMoment } from '../../time/shown/show-moment.ts';
import type { Zone } from '../../time/when.ts';
import type { Fact } from '../report.ts';
import { factWords } from './fact-words.ts';
import { readFact } from './read-fact.ts';
import { isCurrency } from './read-number.ts';

/** A fact's answer in words of a language (BCP 47), times in a zone (null: as entered): 'about 12,000 persons'; empty where there is none, as typed where it can't be read. */
export const showFact = (fact: Fact, zone: Zone | null, language: string): string => {
  const reading = readFact(fact);
  const { about } = factWords(language);
  const { unit } = fact;
  if (reading.kind !== 'number') return answerWords(fact, zone, language);
  const before = reading.isAbout ? about : '';
  if (fact.kind === 'amount' && isCurrency(unit)) return `${before}${inCurrency(reading.number, unit, language)}`;
  return `${before}${inDigits(reading.number, language)}${unit === '' ? '' : ` ${unit}`}`;
};

/** A fact's answer without its unit, as a field shows it and reads it back. */
export const answerWords = (fact: Fact, zone: Zone | null, language: string): string => {
  const reading = readFact(fact);
  const { yes, no, unknown, about } = factWords(language);
  switch (reading.kind) {
    case 'empty':
      return '';
    case 'unknown':
      return unknown;
    case 'words':
    case 'unread':
      return reading.words;
    case 'yes-no':
      return reading.isYes ? yes : no;
    case 'time':
      return showMoment(reading.when, zone, language);
    case 'number':
      return `${reading.isAbout ? about : ''}${inDigits(reading.number, language)}`;
  }
};

/** Three decimals look like thousands in another language: a fourth tells. */
const inDigits = (number: number, language: string): string => {
  const hasThree = Number(number.toFixed(3)) === number && Number(number.toFixed(2)) !== number;
  return formatFor(language, { minimumFractionDigits: hasThree ? 4 : 0, maximumFractionDigits: 6 }).format(number);
};

const inCurrency = (number: number, currency: string, language: string): string => {
  const digits = Number.isInteger(number) ? 0 : 2;
  return formatFor(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, 2),
  }).format(number);
};

/** In English for a language that the system has no words for. */
const formatFor = (language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  try {
    return new Intl.NumberFormat(language, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
};
