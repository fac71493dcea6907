import fc from 'fast-check';

// The same cases on every machine, so that a red test is red for everybody; DEBRIEF_SEED=random (or a number) looks further.
const wanted = process.env.DEBRIEF_SEED;
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20_261_122) });
