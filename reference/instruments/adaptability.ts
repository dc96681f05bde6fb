import type { Instrument } from '~/domain/assessments/instrument'
import { parseItems } from './parse-items'

/**
 * Written for this product along Savickas' four resources (concern, control, curiosity, confidence). No item is taken
 * from the Career Adapt-Abilities Scale, which is under copyright.
 */
const ITEMS: readonly string[] = [
  'ad1|concern|+|I picture what a normal working day of mine could look like in three years.|我想象过三年后自己普通的一个工作日是什么样子。',
  'ad2|control|+|When something about my future must be decided, I decide it myself after hearing others.|关系到我将来的事，听过别人的意见后由我自己决定。',
  'ad3|curiosity|+|I look up what people in jobs I don\'t know really do.|我会去了解那些我不熟悉的工作，人们每天到底在做什么。',
  'ad4|confidence|+|If a task is new to me, I expect that I will learn to do it.|遇到没做过的任务，我相信自己能学会。',
  'ad5|concern|+|I connect what I study now with what I want to do after graduation.|我会把现在学的东西和毕业后想做的事联系起来。',
  'ad6|control|-|Whether I find a good job hardly depends on what I do.|能不能找到好工作，和我自己做什么没多大关系。',
  'ad7|curiosity|+|I try activities outside my major to find out what suits me.|我会尝试专业以外的活动，看看什么适合自己。',
  'ad8|confidence|+|I finish difficult assignments even when they take longer than planned.|难的作业哪怕比预计的久，我也能完成。',
  'ad9|concern|-|I put off thinking about what comes after graduation.|毕业以后的事，我能拖就拖，不去想。',
  'ad10|control|+|I keep to a promise I made to myself, also when nobody checks.|没有人检查的时候，我也会守住对自己的承诺。',
  'ad11|curiosity|-|One or two options are enough for me; I don\'t look for more.|有一两个选择就够了，我不会再去找别的可能。',
  'ad12|confidence|-|When something goes wrong, I doubt that I can put it right.|事情出了差错，我会怀疑自己能不能补救。',
  'ad13|concern|+|I have started to prepare for the step after this semester.|我已经开始为这学期之后的下一步做准备。',
  'ad14|control|+|I say what I think even when my family or teachers expect something else.|家人或老师另有期望时，我也会说出自己的想法。',
  'ad15|curiosity|+|I ask people how they came to the work they do.|我会问别人是怎么走上现在这份工作的。',
  'ad16|confidence|+|I can solve most problems that come up in a group project.|小组项目里出现的问题，我大多能解决。',
  'ad17|concern|+|I notice which choices today will close or open doors later.|我会留意今天的选择会为以后打开或关上哪些门。',
  'ad18|control|+|When a plan fails, I choose the next step instead of waiting.|计划行不通时，我会选好下一步，而不是干等。',
  'ad19|curiosity|+|I compare several ways before I settle on one.|定下来之前，我会比较好几条路。',
  'ad20|confidence|+|I have skills that an employer could use today.|我有一些用人单位现在就用得上的本领。',
]

export const ADAPTABILITY: Instrument = {
  id: 'adaptability',
  version: '1',
  kind: 'decision',
  name: { zh: '生涯适应力', en: 'Career adaptability' },
  prompt: { zh: '最近这一学期，这句话像你吗？', en: 'Thinking of this semester, how much is this like you?' },
  options: [
    { zh: '完全不像', en: 'Not at all' },
    { zh: '不太像', en: 'A little' },
    { zh: '有点像', en: 'Somewhat' },
    { zh: '比较像', en: 'Quite' },
    { zh: '非常像', en: 'Very much' },
  ],
  scales: ['concern', 'control', 'curiosity', 'confidence'].map((id) => ({ id, publishedAlpha: null })),
  items: parseItems(ITEMS),
  norms: [],
  validity: { zh: 'original', en: 'original' },
  source: {
    zh: '一程原创题目，按 Savickas 生涯适应力的四个方面编写，未经验证',
    en: 'Original items of Yicheng along the four resources of Savickas\' career adaptability; not validated',
  },
  licence: { zh: 'MIT', en: 'MIT' },
}
