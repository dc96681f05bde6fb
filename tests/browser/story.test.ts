import { describeCareerOffice } from './story/career-office-steps'
import { Cast } from './story/cast'
import { describeInvitations } from './story/invitation-steps'
import { describePosting } from './story/recruiter-steps'
import { describeRoom } from './story/room-steps'
import { describeSharing } from './story/sharing-steps'
import { describeFinding, describeStudent } from './story/student-steps'
import { describeTrouble } from './story/trouble-steps'

jest.setTimeout(60_000)

describe('the story, from the roster to the screen', () => {
  const cast = new Cast()
  beforeAll(() => cast.begin())
  afterAll(() => cast.end())

  describeCareerOffice(cast)
  describeStudent(cast)
  describePosting(cast)
  describeFinding(cast)
  describeSharing(cast)
  describeInvitations(cast)
  describeTrouble(cast)
  describeRoom(cast)

  test('no page logged an error on the way', () => {
    expect(cast.errors).toEqual([])
  })
})
