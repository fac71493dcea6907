import { findSuggestionMatch, type Trigger } from '@tiptap/suggestion';

/** Looks for the sign that opens a list only in text that has it: the library's own search costs each key far more. */
export const findTrigger = (trigger: Trigger): ReturnType<typeof findSuggestionMatch> => {
  const { $position, char } = trigger;
  const before = $position.parent.maybeChild($position.textOffset > 0 ? $position.index() : $position.index() - 1);
  return before?.text?.includes(char) === true ? findSuggestionMatch(trigger) : null;
};
