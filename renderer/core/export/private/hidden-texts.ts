import { inAuthorsWords } from '../../chips/in-authors-words.ts';
import { showFact } from '../../report/facts/show-fact.ts';
import { hiddenKinds } from '../../report/hidden-kinds.ts';
import { isShown } from '../../report/is-shown.ts';
import type { Fact, Report, Visibility } from '../../report/report.ts';
import type { RichText, StructuredKind } from '../../rich-text/rich-text.ts';
import { eachBlock, plainText } from '../../rich-text/walk.ts';
import { readEvidence } from '../../timeline/evidence.ts';
import { hiddenPassages } from '../edition-body.ts';
import { labelsFor } from '../labels.ts';
import { selectEdition } from '../select-edition.ts';

/** The words that exports add by themselves. */
const added = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(added) : [];
};

/** Everything that this edition may show, as one text. */
const permitted = (report: Report): string => {
  const { details, body, events, causes, actions, steps, corrections, facts } = report;
  const words = [
    details.title,
    details.reference,
    details.severity,
    details.contact,
    ...details.services,
    ...details.authors,
    plainText(body),
    ...linksIn(body),
    ...[...eachBlock(body.content)].map(({ block }) => (block.type === 'image' ? block.attrs.alt : '')),
    ...added(labelsFor(details.language)),
  ];
  const items = [...events, ...causes, ...actions, ...steps, ...corrections, ...facts];
  return [...words, ...items.map(({ text }) => text), ...actions.map(({ owner }) => owner), ...facts.flatMap(factWords(details))].join(
    '\n',
  );
};

/** What a fact says, as an edition shows it and as it is stored. A lone small word (“none”, “yes”) tells nothing and stands in every file. */
const factWords =
  ({ zone, language }: Report['details']) =>
  (fact: Fact): readonly string[] => [
    ...(/\s/u.test(fact.text.trim()) ? [fact.text] : []),
    ...[showFact(fact, zone, language), fact.value].filter((words) => !/^\p{Ll}*$/u.test(words.trim())),
  ];

/** Where the body itself leads its readers. */
const linksIn = (body: RichText): readonly string[] =>
  [...eachBlock(body.content)].flatMap(({ block }) =>
    block.type === 'paragraph' || block.type === 'image'
      ? (block.content ?? []).flatMap((inline) =>
          inline.type === 'text' ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])) : [],
        )
      : [],
  );

/** All texts that an edition must not show: events, passages, and the lists whose block is kept from it. */
export const hiddenTexts = (report: Report, edition: Visibility): readonly string[] => {
  const kinds = hiddenKinds(report.body, edition);
  const isTimelineHidden = kinds.has('timeline');
  const isKept =
    (kind: StructuredKind) =>
    (item: { readonly visibility: Visibility }): boolean =>
      kinds.has(kind) || !isShown(item.visibility, edition);
  return [
    ...report.events.filter((event) => isTimelineHidden || !isShown(event.visibility, edition)).map(({ text }) => text),
    ...report.causes.filter(isKept('causes')).map(({ text }) => text),
    ...report.actions.filter(isKept('actions')).flatMap(({ text, owner }) => [text, owner]),
    ...(edition === 'internal' ? [] : report.actions.map(({ link }) => link)),
    ...(edition === 'internal' ? [] : report.events.flatMap(({ evidence }) => evidence.map((kept) => readEvidence(kept).address))),
    ...(edition === 'internal' ? [] : report.events.map(({ author }) => author)),
    ...report.events.map(({ note }) => note),
    ...(kinds.has('status') ? report.steps.map(({ text }) => text) : []),
    ...(kinds.has('corrections') ? report.corrections.map(({ text }) => text) : []),
    ...report.facts.filter(isKept('facts')).flatMap(factWords(report.details)),
    ...(kinds.has('contact') ? [report.details.contact] : []),
    ...hiddenPassages(inAuthorsWords(report), edition),
  ];
};

/** Everything that an edition may show, as one text: words that stand in it as well are no leak. */
export const permittedText = (report: Report, edition: Visibility): string => {
  const whole = selectEdition(report, edition);
  return permitted(hiddenKinds(report.body, edition).has('timeline') ? { ...whole, events: [] } : whole);
};
