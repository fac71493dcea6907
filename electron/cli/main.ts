import { run } from './run.ts';

/** No answer is neither "nothing found" nor "something found": whoever waits for the exit code must be able to tell. */
const noAnswer = 2;

const stop = (sentence: string, error: unknown): never => {
  console.error(sentence, error);
  process.exit(noAnswer);
};

// A reader that has had enough (`debrief timeline x | head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  error.code === 'EPIPE' ? process.exit(0) : stop('debrief could not write its answer:', error.message),
);
process.stderr.on('error', () => process.exit(noAnswer));

const ofProgram = 'debrief stopped because of an error in the program itself:';
process.on('uncaughtException', (error) => stop(ofProgram, error));

void run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => stop(ofProgram, error),
);
