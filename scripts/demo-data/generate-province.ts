import { readApplications, writeApplicants, writeApplications } from './applications'
import { publishFigures, writeAssessments, writeStoryAssessments } from './assessments'
import { Calendar } from './calendar'
import { writeCards } from './cards'
import { writeClassmates } from './classmates'
import { writeDispute } from './disputes'
import { writeEntries } from './entries'
import { writeEmployers } from './employers'
import { writeInterviews } from './interviews'
import { writeJobs } from './jobs'
import { People } from './people'
import { Random } from './random'
import { writeRounds } from './recommendations'
import { writeResumes } from './resumes'
import { DEMO_SCHOOLS } from './schools'
import { writeShares } from './shares'
import { writeShortlists } from './shortlists'
import { writeShownLabels } from './shown-labels'
import { writeCareerOffices, writeStories, writeStoryEmployers, writeStoryShares } from './stories'
import { writeStoryChapters } from './story-chapters'
import { writeStoryEntries } from './story-entries'
import { writeNewcomer, writeStoryCards } from './story-cards'
import { writeSchools, writeStudents } from './students'
import { publishSurveys, writeStorySurvey, writeSurveys } from './surveys'
import { writeTalks } from './talks'
import { World, type ProvinceDocuments } from './world'

export interface ProvinceOptions {
  /** The same seed and the same instant give the same documents. */
  seed: number
  /** instant around which everything happens, ISO 8601 in UTC */
  now: string
  /** documents of each kind; the defaults are the province of the demo */
  students?: number
  employers?: number
  jobs?: number
  shares?: number
}

/** Those the story's students add to the roster, and its two employers with their postings. */
const STORY = { students: 4, employers: 2, jobs: 6, shares: 3 }
/** Share of the students who are classmates of the story's. */
const CLASSMATES = 0.018

/**
 * A believable province: three schools, their students over four graduation years, employers, jobs, and what is under
 * way between them, with the seven persons one can walk in as. Pure: documents by collection, ready to load.
 */
export function generateProvince({ seed, now, students = 2000, employers = 300, jobs = 1500, shares = 160 }: ProvinceOptions): ProvinceDocuments {
  const world = new World(new Random(seed), new Calendar(new Date(now).toISOString()))
  const people = new People(world.random.fork('people'))
  writeSchools(world)
  writeCareerOffices(world)
  const classmates = Math.round(students * CLASSMATES)
  const roster = writeStudents(world, people, students - STORY.students - classmates)
  writeNewcomer(world)
  const storyJobs = writeStoryEmployers(world)
  writeJobs(world, writeEmployers(world, people, employers - STORY.employers), jobs - STORY.jobs)
  const cards = writeCards(world, [...roster, ...writeClassmates(world, people, classmates)])
  const storyCards = writeStoryCards(world)
  writeEntries(world, cards)
  writeStoryEntries(world, storyCards)
  writeStoryChapters(world, storyCards)
  writeShownLabels(world, cards, Object.values(storyCards))
  writeAssessments(world, cards)
  writeStoryAssessments(world, storyCards)
  publishFigures(world)
  writeSurveys(world, cards)
  writeStorySurvey(world, storyCards.senior)
  publishSurveys(world)

  const story = writeStories(world, storyJobs, storyCards)
  const applications = [...writeApplicants(world, Object.values(storyJobs), cards), ...writeApplications(world, cards)]
  readApplications(world, applications)
  writeInterviews(world, applications)
  writeTalks(world, applications)
  writeStoryShares(world, storyJobs, storyCards, applications)
  writeShares(world, cards, [...applications, ...story], shares - STORY.shares)
  writeDispute(world, cards, DEMO_SCHOOLS[0]?.id ?? '')
  writeResumes(world, storyCards, story)
  writeShortlists(world)
  writeRounds(world)
  return world.documents()
}
