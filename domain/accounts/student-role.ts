/** Certificates are handed out in June: from this day of the graduation year on a student is an alumnus. */
const alumnusSince = '07-01'

/** @param today date in China, YYYY-MM-DD */
export function studentRoleOn(today: string, graduationYear: number): 'student' | 'alumnus' {
  return today >= `${graduationYear}-${alumnusSince}` ? 'alumnus' : 'student'
}
