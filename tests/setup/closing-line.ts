import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one line that people and scripts can read: `12 passed, 0 failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const brokenModules = modules.filter((module) => module.errors().length > 0).length
    const failed =
      tests.filter((test) => test.result().state === 'failed').length + brokenModules + errors.length
    const skipped =
      tests.length - tests.filter((test) => ['passed', 'failed'].includes(test.result().state)).length
    // After the default reporter's own summary, whose order among reporters is not promised.
    process.on('exit', () =>
      process.stdout.write(
        `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
      ),
    )
  }
}
