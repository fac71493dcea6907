// A report that nobody wrote: the same words at every run, as Markdown to paste and as the JSON that Tiptap's StarterKit reads.

const words =
  'the service cache primary region failed over queue latency alert customers error deploy rollback operator noticed before after traffic drained timeout retry storm database replica lag recovered engineer runbook threshold dashboard metric'.split(
    ' ',
  );

/** Numbers between 0 and 1, always the same ones. */
const repeatable = () => {
  let state = 42;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const text = (value, ...marks) => ({ type: 'text', text: value, ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }) });
const paragraph = (...content) => ({ type: 'paragraph', content });

/** Blocks of prose with at least so many words: a heading, four paragraphs with bold words, a list, and again. */
const makeBlocks = (atLeast) => {
  const random = repeatable();
  const some = (count) => Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  const blocks = [];
  for (let count = 0, index = 0; count < atLeast; index += 1) {
    if (index % 6 === 0) {
      blocks.push({ type: 'heading', attrs: { level: 2 }, content: [text(capital(some(5)))] });
      count += 5;
    } else if (index % 6 === 4) {
      const items = Array.from({ length: 3 }, () => ({ type: 'listItem', content: [paragraph(text(`${capital(some(15))}.`))] }));
      blocks.push({ type: 'bulletList', content: items });
      count += 45;
    } else {
      blocks.push(paragraph(text(`${capital(some(30))} `), text(some(3), 'bold'), text(` ${some(27)}.`)));
      count += 60;
    }
  }
  return blocks;
};

const inline = ({ content }) => content.map((run) => (run.marks ? `**${run.text}**` : run.text)).join('');

const asMarkdown = (block) => {
  switch (block.type) {
    case 'heading':
      return `## ${inline(block)}`;
    case 'bulletList':
      return block.content.map((item) => `- ${inline(item.content[0])}`).join('\n');
    default:
      return inline(block);
  }
};

/** Events every seven minutes through one day; the words differ. */
const makeEvents = (count) => {
  const random = repeatable();
  return Array.from({ length: count }, (_, index) => {
    const minutes = 8 * 60 + index * 7;
    const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
    const said = Array.from({ length: 7 }, () => words[Math.floor(random() * words.length)]).join(' ');
    return `- 2026-03-03 ${clock} UTC: ${capital(said)}.`;
  });
};

/** The prose as Tiptap's JSON, and the whole report, its events on top, as Markdown. */
export const makeProse = ({ wordCount, eventCount }) => {
  const content = makeBlocks(wordCount);
  const markdown = ['# Report to measure with', '## Timeline', makeEvents(eventCount).join('\n'), ...content.map(asMarkdown)].join('\n\n');
  return { json: { type: 'doc', content }, markdown };
};

/** What both pages are measured with, unless they are measured with a long text. */
export const usualLength = 7500;

/** The report of so many words and fifty events. */
export const proseOf = (wordCount) => makeProse({ wordCount, eventCount: 50 });
