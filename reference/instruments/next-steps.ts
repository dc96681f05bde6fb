import type { NextStepId } from '~/domain/assessments/next-steps'
import type { Localized } from '~/domain/catalogues/locale'

/** Each next step in one sentence that can be done this week. */
export const NEXT_STEP_WORDS: Readonly<Record<NextStepId, Localized>> = {
  'finish-semester': { zh: '把这学期剩下的测评做完，报告会更完整。', en: 'Finish what is left of this semester\'s evaluation; the report becomes complete.' },
  'know-yourself': { zh: '写下三件你做得顺手的事，对照能力表给自己定个级别。', en: 'Write down three things that come easily to you, and set their levels in your competencies.' },
  'find-out': { zh: '挑两个感兴趣的职位，看清要求、城市和薪资。', en: 'Pick two postings that interest you and read what they ask, where they are and what they pay.' },
  'choose-direction': { zh: '把想去的城市和职业收窄到三个以内，写进愿望。', en: 'Narrow cities and occupations down to three and put them into your wishes.' },
  'start-acting': { zh: '这周投出一份认真准备过的申请，练一次手。', en: 'Send one well-prepared application this week, as practice.' },
  'try-out': { zh: '报名一个项目、社团或竞赛，做完写进卡里。', en: 'Sign up for a project, a society or a competition, and put it on your card.' },
  'look-ahead': { zh: '想一想毕业后的第一个普通工作日，把它写进愿望。', en: 'Picture your first ordinary working day after graduation and let your wishes say so.' },
  'decide-yourself': { zh: '列出必须由你自己拿主意的一件事，给它定个日子。', en: 'Name one thing that only you can decide, and give it a date.' },
  'look-around': { zh: '看一个专业之外的职位，问问做过的学长学姐。', en: 'Look at one job outside your major and ask somebody who does it.' },
  'collect-successes': { zh: '回想这学期做成的一件事，把用到的能力补到卡上。', en: 'Recall one thing you pulled off this semester and add the competency it took to your card.' },
  'visit-occupations': { zh: '从合适的职业里挑一个，看看正在招的职位。', en: 'Choose one of the occupations that fit and look at its open postings.' },
}
