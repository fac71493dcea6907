import { sum } from './worker-part.mjs';

globalThis.onmessage = async ({ data }) => {
  const { factor } = await (await fetch('./factor.json')).json();
  postMessage(sum(data) * factor);
};
