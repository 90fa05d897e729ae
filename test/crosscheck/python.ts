import { spawnSync } from 'node:child_process';

/** Where `python3` is, if it runs here. The cross-check needs nothing but its standard library. */
export function findPython(): string | undefined {
  const places = [process.env.PYTHON_PATH, 'python3'];
  return places.find((place) => place !== undefined && spawnSync(place, ['--version']).status === 0);
}
