import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource/jetbrains-mono/latin-400.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { pickHost } from './host/pick-host.ts';
import { App } from './ui/app/app.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App host={pickHost()} now={() => Date.now()} />);
