import type { labels as source } from '../zh-CN/labels'
import type { Translation } from '../translation'

export const labels: Translation<typeof source> = {
  group: { skill: 'Skills', internship: 'Internships', practice: 'Practice', competition: 'Competitions', certificate: 'Certificates', language: 'Languages', learning: 'Learning', hobby: 'Hobbies' },
  internship: { any: 'Internship', 'three-months': 'Three months of internship' },
  practice: { project: 'Project', volunteering: 'Volunteering', 'student-work': 'Student work', 'start-up': 'Start-up' },
  competition: { school: 'School competition', city: 'City competition', province: 'Provincial competition', nation: 'National competition', international: 'International competition' },
  learning: { transcript: 'Verified transcript' },
  field: 'Studied {{field}}',
}
