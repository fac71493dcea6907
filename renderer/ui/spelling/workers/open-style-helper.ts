import { Dialect, type Lint, LocalLinter, type Suggestion, SuggestionKind } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { StyleHint } from '../../../core/spelling/style-hint.ts';

/** What is left out: spelling is the dictionaries' matter, and how things are laid out the house's. */
const leftOut = new Set(['Spelling', 'Formatting', 'Capitalization']);
const mostReplacements = 3;

/** A helper that says what could be written better in an English text; rejects where WebAssembly isn't to be had. */
export const openStyleHelper = async (dialect: 'american' | 'british'): Promise<(text: string) => Promise<readonly StyleHint[]>> => {
  const linter = new LocalLinter({ binary: slimBinary, dialect: dialect === 'american' ? Dialect.American : Dialect.British });
  await linter.setup();
  return async (text) => {
    const places = placesOf(text);
    const lints = await linter.lint(text, { language: 'plaintext' });
    return lints.filter((lint) => !leftOut.has(lint.lint_kind())).map((lint) => hintOf(lint, places));
  };
};

/** The helper counts characters, an editor counts what they are stored in: character -> offset. */
const placesOf = (text: string): readonly number[] => {
  const places: number[] = [];
  let offset = 0;
  for (const character of text) {
    places.push(offset);
    offset += character.length;
  }
  return [...places, offset];
};

const hintOf = (lint: Lint, places: readonly number[]): StyleHint => {
  const { start, end } = lint.span();
  const words = lint.get_problem_text();
  return {
    from: places[start] ?? 0,
    to: places[end] ?? 0,
    message: lint.message().replace(/`([^`]*)`/gu, '“$1”'),
    replacements: lint
      .suggestions()
      .slice(0, mostReplacements)
      .map((suggestion) => replacementOf(suggestion, words)),
  };
};

const replacementOf = (suggestion: Suggestion, words: string): string => {
  switch (suggestion.kind()) {
    case SuggestionKind.Remove:
      return '';
    case SuggestionKind.InsertAfter:
      return words + suggestion.get_replacement_text();
    default:
      return suggestion.get_replacement_text();
  }
};
