import { functionNames, type Operation } from '~/contract/operation'
import { operations } from '~/contract/operations'
import { campusOperations } from './campus'
import { documentsOperations } from './documents'
import { employerOperations } from './employer'
import { memberOperations } from './member'
import { publicOperations } from './public'
import { studentOperations } from './student'

const served: Partial<Record<(typeof functionNames)[number], readonly { operation: Operation }[]>> = {
  public: publicOperations,
  member: memberOperations,
  student: studentOperations,
  employer: employerOperations,
  campus: campusOperations,
  documents: documentsOperations,
}

test.each(functionNames)('%s serves exactly the operations the contract puts there', (home) => {
  const declared = Object.values(operations)
    .filter((operation) => operation.home === home)
    .map(({ name }) => name)
  expect((served[home] ?? []).map(({ operation }) => operation.name).sort()).toEqual(declared.sort())
})

test('every operation is registered under its own name', () => {
  for (const [key, operation] of Object.entries(operations)) expect(operation.name).toBe(key)
})
