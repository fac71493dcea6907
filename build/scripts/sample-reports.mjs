import { join } from 'node:path';
import { build } from 'vite';

const names = /^virtual:sample-(en|fr|de|es)$/;
const entry = join(import.meta.dirname, '../../renderer/core/intake/sample/sample-report.ts');

/** What reads the samples, made into one module for Node. */
const reading = async () => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'node20',
      ssr: entry,
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  const { output } = Array.isArray(built) ? built[0] : built;
  const code = output.find((file) => file.type === 'chunk')?.code;
  if (code === undefined) throw new Error('What reads the sample reports came to nothing.');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
};

let reader = null;

/** Gives the sample reports as they were read when the app was built: a first start shows its library in half the time. */
export const sampleReports = {
  name: 'sample-reports',
  resolveId: (id) => (names.test(id) ? `\0${id}` : null),
  async load(id) {
    const [, language] = names.exec(id.slice(1)) ?? [];
    if (language === undefined) return null;
    reader ??= reading();
    const { sampleReport } = await reader;
    let count = 0;
    const report = sampleReport(language, () => `built-in-${count++}`);
    return `export const sample = ${JSON.stringify(JSON.stringify(report))};`;
  },
};
