import type { ToLive } from '../live-messages.ts';
import { openSession, type Session } from './session.ts';

let session: Session | null = null;

// The one place that connects to anything: its own policy names the one server. Beside the page, so that what a server sends holds up nobody's key.
addEventListener('message', ({ data }: MessageEvent<ToLive>) => {
  if (data.kind !== 'open') session?.take(data);
  else session ??= openSession(data, WebSocket, (message) => postMessage(message));
});
