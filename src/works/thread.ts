/** What a thread of the crew runs. */
import { answer, type Question } from '../engine/answer.ts'
import { works } from './works.ts'

export default (question: Question<typeof works>) => answer(works, question)
