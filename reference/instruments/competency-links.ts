import type { CompetencyLinks } from '~/domain/assessments/assessed-competencies'

/**
 * What a questionnaire may say about a competency, kept modest: it is still the student's own word, only asked in a
 * standard way, so it reaches level 3 at most; levels 4 and 5 are about leading and teaching, which no self-report
 * shows. Our own judgement, to be checked against records once there are enough. Interests say nothing about ability
 * and are not in it.
 */
export const COMPETENCY_LINKS: CompetencyLinks = {
  version: '1',
  links: [
    { instrument: 'personality', scale: 'conscientiousness', competency: 'attention-to-detail' },
    { instrument: 'personality', scale: 'conscientiousness', competency: 'time-management' },
    { instrument: 'personality', scale: 'stability', competency: 'stress-resilience' },
    { instrument: 'personality', scale: 'agreeableness', competency: 'teamwork' },
    { instrument: 'personality', scale: 'extraversion', competency: 'communication' },
    { instrument: 'personality', scale: 'intellect', competency: 'innovation' },
    { instrument: 'adaptability', scale: 'control', competency: 'execution' },
    { instrument: 'adaptability', scale: 'curiosity', competency: 'information-literacy' },
    { instrument: 'adaptability', scale: 'confidence', competency: 'problem-solving' },
  ],
  levels: [
    { from: 3, level: 1 },
    { from: 3.5, level: 2 },
    { from: 4.2, level: 3 },
  ],
}
