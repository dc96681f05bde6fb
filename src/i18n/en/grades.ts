import type { Translation } from '../translation'
import type { grades as source } from '../zh-CN/grades'

export const grades: Translation<typeof source> = {
  action: 'Import grades',
  column: {
    studentNumber: 'Student number',
    name: 'Name',
    year: 'Academic year',
    term: 'Term',
    course: 'Course',
    credits: 'Credits',
    grade: 'Grade',
    competition: 'Competition',
    level: 'Level',
    award: 'Award',
    date: 'Date',
  },
  sheet: { courses: 'Course grades', awards: 'Awards' },
  sheetLabel: 'Kind of sheet',
  importing: {
    title: 'Import grades and awards',
    lead: 'Choose a sheet, see what it would do, then import. On a career card it counts as verified by the school; importing twice changes nothing.',
    chooseText: 'xlsx, xls or CSV, up to 8 MB and 50,000 rows. Grades may be 0-100, five levels, or pass and fail. These columns, in any order:',
    templateName: { courses: 'Course grades template', awards: 'Awards template' },
    students: 'Students',
    entriesUnit: 'entries',
    start: 'Import {{n}} [[entry|entries]]',
    fix: {
      missing: 'Fill in {{column}}.',
      malformed: '{{column}} cannot be read. Please follow the template; no formulas.',
      'too-long': '{{column}} is too long. Please shorten it.',
      'out-of-range': 'Credits lie between 0 and 40. Please check.',
      'unknown-grade': 'Unknown grade. Please enter 0-100, one of the five levels, or pass or fail.',
      'unknown-level': 'Unknown level. Please enter school, city, provincial, national or international (in Chinese).',
      'duplicate-in-file': 'This entry of the same student stands twice; the first counts.',
      'unknown-student': 'The roster has no such number. Please check, or import the roster first.',
      'name-mismatch': 'Number and name do not belong together. Please check who it is.',
      'taken-off': 'Your office took this off the card because it was wrong. The same row is left out.',
    },
    doneTitle: 'On the career cards',
    doneText: '{{name}}: {{fresh}} new, {{changed}} updated, {{unchanged}} unchanged.',
  },
}
