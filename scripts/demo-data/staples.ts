import type { CompetencyId, MajorToken } from '~/domain/catalogues/codes'

/** What every student of these majors has met in class, with how many of them hold it well enough to say so. */
export const STAPLES: readonly (readonly [readonly MajorToken[], readonly (readonly [CompetencyId, number])[]])[] = [
  [['0809', '080717', '5102', '510102'], [['java', 0.66], ['python', 0.6], ['javascript', 0.52], ['cpp', 0.5], ['sql', 0.62], ['git', 0.45], ['linux', 0.4], ['data-structures', 0.6]]],
  [['0807', '0808', '0806', '5101', '4603'], [['cpp', 0.6], ['matlab', 0.5], ['circuit-design', 0.6], ['embedded-systems', 0.45], ['plc-programming', 0.45], ['autocad', 0.4]]],
  [['0802', '4601', '4607'], [['autocad', 0.75], ['solidworks', 0.66], ['mechanical-drawing', 0.75], ['manufacturing-process', 0.5], ['mechanical-design', 0.5]]],
  [['0810', '120105', '120103', '44'], [['autocad', 0.8], ['bim', 0.4], ['surveying', 0.4], ['cost-estimation', 0.4], ['construction-management', 0.4]]],
  [['0804', '0813', '0703', '0825', '0827', '49'], [['chemical-analysis', 0.6], ['instrumental-analysis', 0.5], ['attention-to-detail', 0.5], ['excel', 0.4]]],
  [['1202', '0203', '5303', '530601'], [['excel', 0.7], ['financial-accounting', 0.5], ['office-suite', 0.6], ['financial-analysis', 0.3], ['accounting-software', 0.35]]],
  [['120108', '0712', '0701'], [['python', 0.5], ['sql', 0.4], ['statistics', 0.5], ['excel', 0.6], ['data-analysis', 0.45]]],
  [['1208', '5307', '5308'], [['ecommerce-operation', 0.55], ['copywriting', 0.4], ['excel', 0.5], ['social-media-operation', 0.35], ['logistics', 0.3]]],
  [['0401', '5701', '0701', '0501', '0502'], [['mandarin', 0.8], ['lesson-planning', 0.5], ['classroom-teaching', 0.45], ['class-management', 0.3]]],
  [['0501', '0503'], [['writing', 0.8], ['copywriting', 0.5], ['editing-proofreading', 0.4], ['social-media-operation', 0.4]]],
  [['0502'], [['english', 0.9], ['translation', 0.55], ['interpreting', 0.3]]],
  [['0301', '0303', '1204'], [['writing', 0.6], ['legal-research', 0.4], ['communication', 0.6], ['public-service', 0.3]]],
  [['1305'], [['photoshop', 0.8], ['illustrator', 0.6], ['graphic-design', 0.6], ['figma', 0.35]]],
  [['52'], [['nursing-care', 0.5], ['communication', 0.5], ['attention-to-detail', 0.5]]],
]
