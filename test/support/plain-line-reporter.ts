import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with what failed, a line each, and one line that any machine can read: "12 passed, 0 failed". */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const broken = modules.filter((module) => module.errors().length > 0);
    const failed = [
      ...inState('failed').map((test) => `${test.module.relativeModuleId} > ${test.fullName}`),
      ...broken.map(({ relativeModuleId }) => relativeModuleId),
      ...errors.map(({ message }) => `outside of any test: ${message}`),
    ];
    const skipped = inState('skipped').length;
    const count = `${inState('passed').length} passed, ${failed.length} failed`;
    const lines = [
      ...failed.map((name) => `failed: ${name}`),
      `${count}${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    ];
    process.on('exit', () => process.stdout.write(lines.map((line) => `${line}\n`).join('')));
  }
}
