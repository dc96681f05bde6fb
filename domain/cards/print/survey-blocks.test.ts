import { surveyBlocks } from './survey-blocks'

const survey = { round: 'half-year', version: '1', answers: { situation: ['study'], place: '江城大学，读研', pay: ['5-8'], life: 4, helped: ['teachers', 'family'] } } as const
const textsOf = (blocks: unknown) => JSON.stringify(blocks)

test('a survey on paper says what was asked of its graduate and what they answered', () => {
  const chinese = textsOf(surveyBlocks(survey, 'zh-CN'))
  for (const text of ['毕业半年', '你现在主要在做什么？', '继续读书', '江城大学，读研', '满意', '老师、家人']) expect(chinese).toContain(text)
  expect(textsOf(surveyBlocks(survey, 'en'))).toContain('Teachers, Family')
})

test('what is not asked of who studies on is not printed', () => {
  expect(textsOf(surveyBlocks(survey, 'zh-CN'))).not.toContain('5–8')
})
