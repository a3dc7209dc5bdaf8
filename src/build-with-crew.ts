import { build } from './build.ts'
import { crewOf } from './engine/crew.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import type { Tools } from './plan-publication.ts'
import { workshop } from './works/works.ts'

/** Builds with as many threads as are asked for, and lets them go. */
export async function buildWithCrew(request: BuildRequest, tools: Omit<Tools, 'crew'>): Promise<BuildReport> {
  const crew = crewOf({ ...workshop, jobs: request.jobs })
  try {
    return await build(request, { ...tools, crew })
  } finally {
    await crew.end()
  }
}
