// The first thing that runs. React, Yjs and ProseMirror each make errors to keep for later while their files are run, and for the trace of such an
// error V8 reads the whole file a second time (source positions are only collected when asked for), which was a tenth of the start.

const kept: unknown = Reflect.get(Error, 'stackTraceLimit');
Reflect.set(Error, 'stackTraceLimit', 0);

/** Gives errors their traces from here on: they have none while the app's files are run. */
export const traceErrors = (): void => {
  Reflect.set(Error, 'stackTraceLimit', kept);
};
