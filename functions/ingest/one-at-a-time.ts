let last: Promise<unknown> = Promise.resolve();

/** Runs a task once all that were given before have ended, well or badly. */
export function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  const run = last.then(task);
  last = run.catch(() => undefined);
  return run;
}
