import type { Instrument } from '~/domain/assessments/instrument'
import { parseItems } from './parse-items'

/**
 * Written for this product: confidence in the tasks of a career decision, after the competencies Crites named (knowing
 * oneself, finding out, choosing, acting). No item is taken from a published decision self-efficacy scale.
 */
const ITEMS: readonly string[] = [
  'de1|knowing|+|Name three things I do better than most of my classmates.|说出三件我比大多数同学做得好的事。',
  'de2|finding|+|Find out what a starting salary in a given job and city usually is.|查清某个城市某个岗位起薪一般是多少。',
  'de3|choosing|+|Choose one direction out of several that attract me.|在几个都吸引我的方向里选定一个。',
  'de4|acting|+|Write a résumé that shows why I fit a certain posting.|写一份能说明我为什么适合某个职位的简历。',
  'de5|knowing|+|Say which working conditions I could not live with for long.|说清哪些工作条件是我长期受不了的。',
  'de6|finding|+|Talk to somebody who works in a field that interests me.|找一位在我感兴趣的行业工作的人聊一聊。',
  'de7|choosing|+|Decide what I would give up for the job I want most.|想清楚为了最想要的工作，我愿意放弃什么。',
  'de8|acting|+|Set goals for next semester and keep track of them.|定下下学期的目标并跟进完成情况。',
  'de9|knowing|+|Describe the kind of work in which I forget the time.|描述做哪一类事情时我会忘记时间。',
  'de10|finding|+|Judge whether what I read about an employer can be trusted.|判断关于一家单位的说法可不可信。',
  'de11|choosing|+|Stay with a decision when friends choose differently.|朋友的选择和我不同时，仍然坚持自己的决定。',
  'de12|acting|+|Prepare for an interview on my own.|自己为一场面试做好准备。',
  'de13|knowing|+|Rank what matters most to me in a job.|给工作中我最看重的东西排个先后。',
  'de14|finding|+|Find out which qualifications a job really requires.|弄清一份工作真正需要哪些条件。',
  'de15|choosing|+|Change my mind when new facts speak against my plan.|有新情况说明计划不合适时，改变主意。',
  'de16|acting|+|Go on looking after several refusals.|被拒绝几次之后继续找下去。',
  'de17|knowing|+|Explain to my family why a direction suits me.|向家人讲清一个方向为什么适合我。',
  'de18|finding|+|Learn how demand for graduates of my major is changing.|了解我这个专业的毕业生需求在怎样变化。',
  'de19|choosing|+|Settle on a first choice and a second one to fall back on.|定下第一选择和一个退路。',
  'de20|acting|+|Ask a teacher, a senior or an alumnus for help when I am stuck.|卡住的时候向老师、学长或校友求助。',
]

export const DECISION: Instrument = {
  id: 'decision',
  version: '1',
  kind: 'decision',
  name: { zh: '决策信心', en: 'Decision confidence' },
  prompt: { zh: '如果现在要你做这件事，有多大把握？', en: 'If you had to do this now, how confident would you be?' },
  options: [
    { zh: '完全没把握', en: 'Not at all confident' },
    { zh: '不太有把握', en: 'A little confident' },
    { zh: '有一些把握', en: 'Moderately confident' },
    { zh: '比较有把握', en: 'Quite confident' },
    { zh: '非常有把握', en: 'Fully confident' },
  ],
  scales: ['knowing', 'finding', 'choosing', 'acting'].map((id) => ({ id, publishedAlpha: null })),
  items: parseItems(ITEMS),
  norms: [],
  validity: { zh: 'original', en: 'original' },
  source: {
    zh: '一程原创题目，按生涯决策的四类任务编写，未经验证',
    en: 'Original items of Yicheng along four tasks of a career decision; not validated',
  },
  licence: { zh: 'MIT', en: 'MIT' },
}
