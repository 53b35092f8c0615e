import type { ReasonRequest } from './messages.ts';
import { createReplier } from './replier.ts';

const reply = createReplier();

addEventListener('message', ({ data }: MessageEvent<ReasonRequest>) => postMessage(reply(data)));
