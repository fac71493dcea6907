const two = (value) => String(value).padStart(2, '0');

/** So many entries of a timeline, one a minute, always the same ones. */
export const makeEntries = (count = 2000) =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    time: `2026-06-${two(10 + Math.floor(at / 1440))} ${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`,
    text: `Entry ${at}: the service drained and came back`,
  }));

/** The entries as somebody would paste them. */
export const pastedEntries = (count) =>
  makeEntries(count)
    .map(({ time, text }) => `${time} UTC ${text}`)
    .join('\n');
