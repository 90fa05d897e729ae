import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <unistd.h>
static int (*real_fsync)(int), (*real_fdatasync)(int);
int fsync(int fd) { if (!real_fsync) real_fsync = dlsym(RTLD_NEXT, "fsync"); usleep(5000); return real_fsync(fd); }
int fdatasync(int fd) { if (!real_fdatasync) real_fdatasync = dlsym(RTLD_NEXT, "fdatasync"); usleep(5000); return real_fdatasync(fd); }
`;

/**
 * A library that makes every fsync 5 ms slower, as on the ordinary disk that a ward has.
 * @returns undefined where there is no C compiler.
 */
export function slowDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'slow-disk-'));
  const [from, to] = [join(folder, 'slow.c'), join(folder, 'slow.so')];
  writeFileSync(from, source);
  return spawnSync('cc', ['-shared', '-fPIC', '-o', to, from, '-ldl']).status === 0 ? to : undefined;
}
