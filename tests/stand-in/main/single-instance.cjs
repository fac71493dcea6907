'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { isAlive } = require('./chromium.cjs');

const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** When the process with this id began, in the kernel's ticks: with the id it names a process for good. Null when there is none or /proc is missing. */
const startOf = (pid) => read(`/proc/${pid}/stat`)?.split(') ').at(-1).split(' ')[19] ?? null;

/** One app per profile folder: a lock file, and messages dropped beside it by those who came second. */
exports.createSingleInstance = ({ profile, emit }) => {
  let watcher = null;
  const lockFile = () => path.join(profile(), 'stand-in.lock');
  const isMessage = (name) => /^stand-in-second-\d+\.json$/.test(name);

  const takeMessages = () => {
    for (const name of fs.readdirSync(profile()).filter(isMessage)) {
      const text = read(path.join(profile(), name));
      fs.rmSync(path.join(profile(), name), { force: true });
      if (text === null) continue;
      const { argv, cwd, data } = JSON.parse(text);
      emit('second-instance', {}, argv, cwd, data);
    }
  };
  const tell = (data) => {
    const file = path.join(profile(), `stand-in-second-${process.pid}.json`);
    fs.writeFileSync(`${file}.part`, JSON.stringify({ argv: process.argv, cwd: process.cwd(), data }));
    fs.renameSync(`${file}.part`, file);
  };
  const isHeldByAnother = () => {
    const [pid, start] = (read(lockFile()) ?? '').split(' ');
    return pid !== '' && Number(pid) !== process.pid && isAlive(Number(pid)) && String(startOf(pid)) === start;
  };

  return {
    /** True for the first app on the profile; else tells that one and answers false. */
    request: (data) => {
      if (watcher !== null) return true;
      fs.mkdirSync(profile(), { recursive: true });
      if (isHeldByAnother()) {
        tell(data);
        return false;
      }
      fs.writeFileSync(lockFile(), `${process.pid} ${startOf(process.pid)}`);
      watcher = fs.watch(profile(), (_, name) => {
        if (name !== null && isMessage(name)) takeMessages();
      });
      watcher.unref();
      return true;
    },
    isHeld: () => watcher !== null,
    release: () => {
      if (watcher === null) return;
      watcher.close();
      watcher = null;
      fs.rmSync(lockFile(), { force: true });
    },
  };
};
