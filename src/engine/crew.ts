/**
 * Threads that do the same work on many things.
 *
 * The works are the functions of one module: they take and give plain data, and the same task gives the same result
 * in whatever thread. So it makes no difference to any result how many hands there are.
 */
import { setImmediate } from 'node:timers/promises'
import { Tinypool } from 'tinypool'
import { errorOf, type Thrown } from './thrown.ts'

/** What a thread answers: a result, or what was thrown instead. */
export type Answer<Result> = { readonly result: Result } | { readonly thrown: Thrown }

export interface Crew<Works> {
  /**
   * Has every task done, several at once, and gives what `take` makes of each result, in the order of the tasks.
   *
   * A task is made when its turn comes, and `take` sees the results as they come: all of them together may be too
   * large for the memory. The first error ends it all, and is thrown.
   */
  each<Name extends keyof Works, Taken>(
    name: Name,
    tasks: readonly (() => TaskOf<Works[Name]>)[],
    take: (result: ResultOf<Works[Name]>, index: number) => Taken,
  ): Promise<readonly Taken[]>
  /** Lets the threads go. */
  end(): Promise<void>
}

type TaskOf<Work> = Work extends (task: infer Task) => unknown ? Task : never
type ResultOf<Work> = Work extends (task: never) => Promise<infer Result> ? Result : never

export interface CrewPlan<Works> {
  readonly works: Works
  /** The compiled module, absolute, that answers for these works in a thread of its own. */
  readonly file: string
  /** Threads, this one included. */
  readonly jobs: number
}

/** Threads cost a second to start: whoever has less to do does it alone. */
const fewTasks = 8
/** The next task lies ready when one is done: this thread may be at work and not there to give it out. */
const tasksPerThread = 2
/** Megabytes. Most of what a task makes dies with it; in a small nursery it would be promoted first. */
const youngGeneration = 64

export function crewOf<Works>({ works, file, jobs }: CrewPlan<Works>): Crew<Works> {
  let pool: Tinypool | undefined
  const newPool = () =>
    new Tinypool({
      filename: file,
      minThreads: jobs - 1,
      maxThreads: jobs - 1,
      concurrentTasksPerWorker: tasksPerThread,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    })

  return {
    async each(name, tasks, take) {
      type Result = ResultOf<Works[typeof name]>
      const here = works[name] as (task: TaskOf<Works[typeof name]>) => Promise<Result>
      if (jobs < 2 || (pool === undefined && tasks.length < fewTasks)) return eachHere(here, tasks, take)
      pool ??= newPool()
      const threads = pool
      const taken = new Array<ReturnType<typeof take>>(tasks.length)
      const errors: unknown[] = []
      let next = 0
      const workOff = async (work: (task: TaskOf<Works[typeof name]>) => Promise<Result>) => {
        for (let at = next++; at < tasks.length && errors.length === 0; at = next++) {
          const task = tasks[at]
          if (task === undefined) continue
          try {
            taken[at] = take(await work(task()), at)
          } catch (thrown) {
            errors.push(thrown)
          }
        }
      }
      const elsewhere = async (task: TaskOf<Works[typeof name]>): Promise<Result> => {
        const answer: Answer<Result> = await threads.run({ name, task })
        if ('thrown' in answer) throw errorOf(answer.thrown)
        return answer.result
      }
      // This thread works too, and looks between two tasks whether the others need something.
      const hereInTurn = async (task: TaskOf<Works[typeof name]>): Promise<Result> => {
        await setImmediate()
        return here(task)
      }
      const others = Array.from({ length: (jobs - 1) * tasksPerThread }, () => workOff(elsewhere))
      // With an error too: a thread that is let go in the middle of its work leaves half of it behind.
      await Promise.all([...others, workOff(hereInTurn)])
      if (errors.length > 0) throw errors[0]
      return taken
    },
    end: async () => pool?.destroy(),
  }
}

async function eachHere<Task, Result, Taken>(
  work: (task: Task) => Promise<Result>,
  tasks: readonly (() => Task)[],
  take: (result: Result, index: number) => Taken,
): Promise<readonly Taken[]> {
  const taken: Taken[] = []
  for (const task of tasks) taken.push(take(await work(task()), taken.length))
  return taken
}
