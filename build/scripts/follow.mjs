import { spawn } from 'node:child_process';

/** A program that ends badly within this time (ms) has most likely never shown its window. */
const startingTime = 20_000;

const asked = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Starts a program and waits for its end; Ctrl+C reaches both. Gives back how it ended: `done` (by itself, or because somebody asked it to), or
 * `broken`, with how in words and whether that was in its first `early` ms.
 */
export const follow = (program, args, options, early = startingTime) =>
  new Promise((resolve) => {
    const start = performance.now();
    let isAsked = false;
    const pass = (signal) => {
      isAsked = true;
      child.kill(signal);
    };
    // Before the program is there: asked to end in that moment, this one would go and leave it behind.
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const child = spawn(program, args, options);
    const end = (how) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(how === null ? { kind: 'done' } : { kind: 'broken', how, isEarly: performance.now() - start < early });
    };
    child.on('error', (error) => end(`it could not be started (${error.message})`));
    child.on('exit', (code, signal) => {
      if (isAsked || code === 0 || asked.includes(signal)) end(null);
      else end(signal === null ? `it ended with exit code ${code}` : `it was ended by ${signal}`);
    });
  });
