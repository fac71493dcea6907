import { run } from './run.ts';

// A reader that has had enough (`debrief timeline x | head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

void run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error('debrief stopped because of an error in the program itself:', error);
    process.exitCode = 1;
  },
);
