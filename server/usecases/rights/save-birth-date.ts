import { saveBirthDate as operation } from '~/contract/rights'
import { isMinorOn, isPlausibleBirth, needsGuardianOn } from '~/domain/rights/minors'
import { chinaDateOf } from '~/domain/time/china-date'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { bornOnOf, sealBornOn } from './age-of'
import { withdrawUnexplained } from './withdraw-unexplained'

/** States the own date of birth, or corrects it; one that the school entered is disputed like any fact of the roster. */
export const saveBirthDate = implementCommand(operation, {
  async run({ input: { bornOn }, actor: { membership }, now, ports: { cipher, ids } }, tx) {
    const student = await tx.get('students', membership.scopeId)
    if (!student) return fail('NOT_FOUND')
    const today = chinaDateOf(now)
    if (bornOnOf(student, cipher) !== undefined && student.bornOnSource !== 'student') return fail('BIRTH_FROM_SCHOOL')
    if (!isPlausibleBirth(bornOn, today)) return fail('INVALID_INPUT', { bornOn: 'out-of-range' })
    if (needsGuardianOn(bornOn, today)) return fail('GUARDIAN_NEEDED')
    await tx.update('students', student._id, { set: { bornOn: sealBornOn(student._id, bornOn, cipher), bornOnSource: 'student' } })
    await withdrawUnexplained(tx, { studentId: student._id, bornOn, now, ids })
    return ok({ isMinor: isMinorOn(bornOn, today) })
  },
})
