// Counts its own starts in IndexedDB and asks a worker for a sum.
const database = await new Promise((resolve, reject) => {
  const opening = indexedDB.open('tiny', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('starts', { autoIncrement: true });
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});
const starts = await new Promise((resolve) => {
  const transaction = database.transaction('starts', 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('starts');
  store.add(1);
  const count = store.count();
  transaction.oncomplete = () => resolve(count.result);
});
const worker = new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' });
const sum = await new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.postMessage([1, 2, 3]);
});
document.querySelector('[role=status]').textContent = `start ${starts}, sum ${sum}`;
