import type { Zone } from '../../time/when.ts';
import { readWhen } from '../../time/words/read-when.ts';
import type { Fact } from '../report.ts';
import { readYesNo, saysUnknown } from './fact-words.ts';
import { noSuchDate } from './no-such-date.ts';
import { oddTime, readFact } from './read-fact.ts';
import { noNumber, readNumber } from './read-number.ts';

/** An answer as a fact stores it. */
export type FactAnswer = Pick<Fact, 'value' | 'when'>;

/** Typed words as the answer to a fact, read in a language (BCP 47); a time without a zone gets `zone`. Words that can't be read are kept as they are. */
export const answerFact = (
  fact: Pick<Fact, 'kind' | 'unit' | 'choices'>,
  typed: string,
  language: string,
  zone: Zone | null,
): FactAnswer => {
  const words = typed.trim();
  if (fact.kind === 'text') return plain(typed);
  if (fact.kind !== 'choice' && saysUnknown(words)) return plain('?');
  switch (fact.kind) {
    case 'number':
    case 'amount': {
      const read = readNumber(words, fact.unit, language);
      return plain(read.kind === 'number' ? read.value : words);
    }
    case 'yes-no':
      return plain(readYesNo(words) ?? words);
    case 'choice':
      return plain(fact.choices.find((choice) => choice.toLowerCase() === words.toLowerCase()) ?? words);
    case 'time': {
      const read = readWhen(words, { date: null, zone, previous: null });
      return read.kind === 'read' && read.when.date !== null ? { value: '', when: read.when } : plain(words);
    }
  }
};

const plain = (value: string): FactAnswer => ({ value, when: null });

/** Why a fact's words are no answer of its kind, read in a language (BCP 47), or what is odd about its time; null where all is well. */
export const whyUnread = (fact: Fact, language: string): string | null => {
  const reading = readFact(fact);
  if (reading.kind !== 'unread') return oddTime(fact);
  const { words } = reading;
  switch (fact.kind) {
    case 'number':
    case 'amount': {
      const read = readNumber(words, fact.unit, language);
      return read.kind === 'unread' ? read.reason : noNumber(words);
    }
    case 'time': {
      const read = readWhen(words, { date: null, zone: null, previous: null });
      if (read.kind === 'unread') return noSuchDate(words) ?? read.reason;
      return `“${words}” does not say which date: choose it.`;
    }
    default:
      return `“${words}” is none of the answers to choose from.`;
  }
};
