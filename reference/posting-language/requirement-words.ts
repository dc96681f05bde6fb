/**
 * How postings place what they name: asked for, welcome, not needed, merely mentioned. Regular-expression source, over
 * prepared text (lower case, half width).
 */

/** Takes the requirement back when it stands before what is named, or after it, in the same clause. */
export const NOT_NEEDED_BEFORE = '不要求|不需要|无需|无须|毋须|不必|不用|不考察|不看重|不强制|零基础|没有|无(?=.{1,12}(?:经验|基础).{0,4}(?:可|欢迎|不限))'
export const NOT_NEEDED_AFTER = '不限|不要求|不作要求|不做要求|不作为要求|无要求|没有要求|零基础|不会也|均可|亦可|也可以?|可以?从零|从零(?:学|教)'

/** Softens it: welcome, not asked for. */
export const WELCOME = '优先|加分|更佳|更好|为佳|者佳|尤佳|最佳|最好|非必须|非必需|不是必须|不是必需|非硬性|不强求|优选|bonus|plus'
/** A heading that makes everything below it welcome. */
export const WELCOME_HEADING = '加分项|优先条件|优先考虑|加分条件|有以下.{0,8}优先|具备以下.{0,8}优先|满足以下.{0,10}优先|nice to have'

/** Makes it a must. */
export const MUST = '必须|必备|务必|硬性|须具备|须掌握|须持有|必需|一定要会'
export const NOT_A_MUST = '非必须|非必备|不必须|不是必须|非硬性|非必需|不是必需|不是必备'

/** One of several will do. */
export const ONE_OF = '至少一[门种项个]|任一|任意一|其中一|其一|之一|一门以?上?|一种或多种|一项或多项|或以上任'

/** Words of the section headings, in the order they are looked for. */
export const SECTION_HEADINGS = {
  welcome: WELCOME_HEADING,
  offer: '福利|待遇|我们提供|你将获得|你能得到|你将收获|你会得到|成长(?:路径|支持)|培养|薪酬|薪资|为什么加入|我们(?:能)?给你',
  about: '公司(?:简介|介绍)|关于我们|单位(?:简介|介绍)|企业(?:简介|介绍)|团队(?:简介|介绍)|学校(?:简介|介绍)|医院(?:简介|介绍)|联系(?:方式|我们)|投递方式|招聘流程|应聘流程|报名',
  requirements: '任职|要求|条件|资格|我们希望你|希望你|我们期待|期待你|你需要|需要你|招聘对象|技能',
  duties: '职责|工作内容|岗位描述|职位描述|你将|你会|负责|做什么|日常|工作任务',
} as const

/** A clause that tells about the employer, or about what it gives; what it names asks nothing of anybody. */
export const ABOUT_CLAUSE = '^(?:我们|我司|本公司|公司|集团|企业|本校|学校|医院|我院|本院|单位|团队|部门)(?:是|为|主营|专注|致力|成立|创立|拥有|总部|现有|目前|主要从事|位于|旗下|自主研发|业务|提供|会|将|有)|总部(?:位于|在)|成立于|服务(?:过|了)?.{0,8}(?:客户|企业|家)|行业领先|上市公司|高新技术企业|旗下'
export const OFFER_CLAUSE = '提供.{0,12}(?:培训|指导|机会|课程|带教|补贴|宿舍)|(?:导师|师傅|老员工|老师|师兄|前辈|同事)(?:会|将)?(?:带|教)|(?:带|教)你|入职(?:后)?(?:有|提供|安排|统一)?.{0,6}(?:培训|学习|教)|免费.{0,6}(?:培训|学习)|(?:岗前|系统|专业|完善的?)培训|可以?学到|会学到|能学到|学会|报销|补贴|五险|公积金|年终奖|双休|带薪|社会保险|商业保险|意外保险|补充医疗'
