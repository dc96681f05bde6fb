import type { CompetencyLevel } from '~/domain/catalogues/codes'
import type { Localized } from '~/domain/catalogues/locale'
import type { CompetencyGroup } from './competency-groups'

/**
 * Six sentences a scale. {name} is the competency, {task} what one does with it ("用 Python 写出…"), so every level of
 * every competency reads as a sentence one can answer yes or no to. The steps follow the usual ladder from watching
 * through guided, independent and adaptive work to teaching (Dreyfus; for languages the Chinese Standards of English
 * and the CEFR); the wording is our own.
 */
export const LEVEL_SCALES: Readonly<Record<CompetencyGroup['scale'], Readonly<Record<CompetencyLevel, Localized>>>> = {
  practice: {
    0: { zh: '还没有接触过{name}。', en: 'Have not met {name} yet.' },
    1: { zh: '学过基础，跟着教程或在别人带领下能{task}的一部分。', en: 'Know the basics: with a tutorial or a guide, can do part of what it takes to {task}.' },
    2: { zh: '做过课程作业或小练习，能{task}，卡住时需要有人指点。', en: 'Have done coursework: can {task}, with help when stuck.' },
    3: { zh: '做过至少一个完整的项目，能独立{task}，结果可以直接使用。', en: 'Have finished at least one whole project: working alone, can {task} well enough to be used.' },
    4: { zh: '在要求高或不熟悉的情形下也能{task}，并能看出和改正别人的问题。', en: 'Under hard or unfamiliar conditions can still {task}, and finds and corrects others’ mistakes.' },
    5: { zh: '能为团队定下做法和标准，带会别人{task}。', en: 'Set the methods and standards of a team and teach others to {task}.' },
  },
  behaviour: {
    0: { zh: '还没有机会锻炼{name}。', en: 'No chance to practise {name} so far.' },
    1: { zh: '知道怎样做才好，在提醒下能{task}。', en: 'Know what is wanted and, when reminded, can {task}.' },
    2: { zh: '在熟悉的班级或小组里，多数时候能{task}。', en: 'In a familiar class or group, can mostly {task}.' },
    3: { zh: '在实习、社团或比赛里稳定地做到：{task}，能说出具体的例子。', en: 'In internships, societies or contests can steadily {task}, and can name an example.' },
    4: { zh: '在压力大、意见不一的时候仍能{task}，并带动身边的人。', en: 'Under pressure and disagreement can still {task}, and carries others along.' },
    5: { zh: '别人遇到难处会来请教，能指导一个团队{task}。', en: 'Others come for advice; can guide a team to {task}.' },
  },
  language: {
    0: { zh: '不会{name}。', en: 'No {name}.' },
    1: { zh: '能用{name}打招呼、读懂简单的标识和短句。', en: 'Can greet and read simple signs and short sentences in {name}.' },
    2: { zh: '能用{name}应付日常对话，借助词典读懂一般材料。', en: 'Can manage everyday talk in {name} and read ordinary texts with a dictionary.' },
    3: { zh: '能用{name}读写工作邮件和资料，在会议上说清自己的意思。', en: 'Can read and write work mail and documents in {name} and make a point in meetings.' },
    4: { zh: '能用{name}流利地讨论专业问题、做汇报和谈判。', en: 'Can discuss professional matters, present and negotiate fluently in {name}.' },
    5: { zh: '接近母语，能用{name}写作、口译或教学。', en: 'Near-native: can write, interpret or teach in {name}.' },
  },
  clinical: {
    0: { zh: '还没有学习过{name}。', en: 'Have not studied {name} yet.' },
    1: { zh: '学过理论，在见习中看过怎样{task}。', en: 'Know the theory and have watched how to {task}.' },
    2: { zh: '在模拟或老师手把手指导下能{task}。', en: 'In simulation or with a teacher’s hand, can {task}.' },
    3: { zh: '实习合格，在带教老师监督下能规范地{task}。', en: 'Passed the placement: under supervision, can {task} to the standard.' },
    4: { zh: '有相应资格，能独立{task}，并处理常见的意外。', en: 'Qualified: working alone, can {task} and deals with common complications.' },
    5: { zh: '能带教他人{task}，并改进科室的做法。', en: 'Can teach others to {task} and improve a department’s practice.' },
  },
}
