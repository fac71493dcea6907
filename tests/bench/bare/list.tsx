import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { makeEntries } from '../entries.mjs';

const height = 36;

/** What Debrief's grid is measured against: two thousand rows of plain inputs, of which only those in the window are there. */
const List = () => {
  const [rows, setRows] = useState(makeEntries);
  const [top, setTop] = useState(0);
  const from = Math.max(0, Math.floor(top / height) - 10);
  const to = Math.min(rows.length, from + Math.ceil(innerHeight / height) + 20);
  return (
    <div id="window" onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <div style={{ height: rows.length * height, paddingTop: from * height, boxSizing: 'border-box' }}>
        {rows.slice(from, to).map((row, index) => (
          <div key={row.id} className="row" data-event={row.id}>
            <input defaultValue={row.time} />
            <input defaultValue="UTC" />
            <input
              key={row.text}
              data-cell="text"
              defaultValue={row.text}
              onBlur={(event) => {
                const text = event.target.value;
                setRows(rows.map((one, at) => (at === from + index ? { ...one, text } : one)));
              }}
            />
          </div>
        ))}
      </div>
    </div>
  );
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<List />);
