/** When this process began, in milliseconds since 1970: what carries its number and is older was left by an earlier one. */
const BEGAN = Date.now() - process.uptime() * 1000;

/** Whether the process of this number that made something at that time, in milliseconds since 1970, is over. */
export function isOver(processId: number, madeAt: number): boolean {
  if (processId === process.pid) return madeAt < BEGAN;
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
