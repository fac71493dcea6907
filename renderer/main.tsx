import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource/jetbrains-mono/latin-400.css';
import './styles/base.css';
// First, before the screens: its code runs when it is imported.
import { host, now, spoken, started } from './begin.ts';
import { showApp } from './ui/app/show-app.tsx';

void showApp(host, now, started, spoken);
