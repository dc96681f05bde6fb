import type { Instrument } from '~/domain/assessments/instrument'
import { parseItems } from './parse-items'

/** Things one may do at a university and around it, eight of each type, one of each type in turn. */
const ITEMS: readonly string[] = [
  'ir1|realistic|+|Take a bicycle that no longer rides apart and repair it|把骑不动的自行车拆开修好',
  'ii1|investigative|+|Work out why an experiment gave a result nobody expected|弄清一次实验为什么得出意外的结果',
  'ia1|artistic|+|Design the poster of the campus arts festival|为校园艺术节设计海报',
  'is1|social|+|Help a first-year student feel at home|帮一位新生安下心来',
  'ie1|enterprising|+|Stand for chair of the student union|竞选学生会主席',
  'ic1|conventional|+|Keep the accounts of a club|管一个社团的账',
  'ir2|realistic|+|Solder a small circuit board for a club project|为社团作品焊一块小电路板',
  'ii2|investigative|+|Trace through papers where a claim on the internet comes from|查文献，追出网上一个说法的来历',
  'ia2|artistic|+|Write a short story about life in a dormitory|写一篇宿舍生活的短篇小说',
  'is2|social|+|Explain a hard problem to a classmate until it is clear|给同学讲一道难题，讲到对方懂为止',
  'ie2|enterprising|+|Win a sponsor for a campus event|为校园活动拉来一家赞助',
  'ic2|conventional|+|Check a long list of names for mistakes|核对一份很长的名单，找出错误',
  'ir3|realistic|+|Put up stage and lights for an open-air evening|为露天晚会搭舞台、架灯光',
  'ii3|investigative|+|Write a program to test an idea of your own|写一段程序验证自己的想法',
  'ia3|artistic|+|Film and cut a short video about your home town|拍一部家乡的短片并剪出来',
  'is3|social|+|Listen to a friend who has had a bad week|听一个这周过得不顺的朋友说说话',
  'ie3|enterprising|+|Found a small business with classmates|和同学一起办一家小公司',
  'ic3|conventional|+|Put the records of a class into a tidy spreadsheet|把班级资料整理成一张清楚的表',
  'ir4|realistic|+|Make a part on the 3D printer or the lathe of the training workshop|在工程训练中心用 3D 打印机或车床做一个零件',
  'ii4|investigative|+|Derive a formula from the beginning instead of learning it by heart|不背公式，自己从头推一遍',
  'ia4|artistic|+|Rehearse a piece with the campus band|和校园乐队一起排一首曲子',
  'is4|social|+|Teach at a village school during the summer|暑假去乡村学校支教',
  'ie4|enterprising|+|Persuade a meeting of your proposal|在会上说服大家接受你的方案',
  'ic4|conventional|+|Plan an event minute by minute|把一场活动的流程排到每一分钟',
  'ir5|realistic|+|Prune the trees and plant the beds of the campus|给校园里的树修枝、给花坛栽花',
  'ii5|investigative|+|Compare the survey figures of two cities and explain the difference|比较两座城市的调查数据，解释差异从何而来',
  'ia5|artistic|+|Sketch houses and people in the street|上街速写房屋和行人',
  'is5|social|+|Show older neighbours how to use a smartphone|教社区里的老人用智能手机',
  'ie5|enterprising|+|Call passers-by to your stall at the campus market|在校园集市摆摊，招呼来往的人',
  'ic5|conventional|+|Number the books of a library and put them on their shelves|在图书馆给书编号上架',
  'ir6|realistic|+|Find out why a dormitory lamp stays dark and put it right|找出宿舍台灯不亮的原因并修好',
  'ii6|investigative|+|Write down what the night sky shows for a term and look for patterns|坚持记录一学期的夜空，从中找规律',
  'ia6|artistic|+|Make up a dance for the welcome evening|为迎新晚会编一支舞',
  'is6|social|+|Lead a game that lets strangers get to know each other|带一群初次见面的人做破冰游戏',
  'ie6|enterprising|+|Lead a project team to the finish before the deadline|带项目组赶在截止前完成',
  'ic6|conventional|+|Get the papers for a reimbursement together, complete and in order|把报销材料准备齐全、排好顺序',
  'ir7|realistic|+|Fly a drone over a building site to survey it|操作无人机给一块工地做测绘',
  'ii7|investigative|+|Find the gap in an argument at a seminar|在研讨课上找出一个论证的漏洞',
  'ia7|artistic|+|Choose colours and furniture for a shared study room|为一间共享自习室搭配颜色和家具',
  'is7|social|+|Help two room-mates talk after a quarrel|帮两位闹了矛盾的室友把话说开',
  'ie7|enterprising|+|Present a business idea to judges and investors|向评委和投资人路演一个点子',
  'ic7|conventional|+|Write the minutes of a meeting and file them|写会议纪要并归档',
  'ir8|realistic|+|Tune a competition robot on the field until it runs|在赛场上把参赛机器人调到能跑',
  'ii8|investigative|+|Spend a long weekend on a contest in mathematical modelling|花一个长周末参加数学建模竞赛',
  'ia8|artistic|+|Speak a monologue at an open-mic night|在开放麦之夜演一段独白',
  'is8|social|+|Go round a museum with visitors who cannot see|陪看不见的观众参观博物馆',
  'ie8|enterprising|+|Bargain with shops over the price of a group order|为团购和商家谈价格',
  'ic8|conventional|+|Set up clear folders for the files of a research group|给课题组的文件建好清楚的目录',
]

/**
 * Our own activities along Holland's six types. No published set is used: the public RIASEC markers of Armstrong, Allison
 * & Rounds (2008) take their activities from the O*NET Interest Profiler, whose terms don't show that its items may be
 * translated and used here (docs/decisions/012). The number 2 and the ids differ from a draft that had those markers.
 */
export const INTERESTS: Instrument = {
  id: 'interests',
  version: '2',
  kind: 'exploration',
  name: { zh: '职业兴趣', en: 'Career interests' },
  prompt: { zh: '你愿意做这件事吗？先不管会不会、挣多少。', en: 'Would you like to do this? Leave aside skill and pay.' },
  options: [
    { zh: '很不愿意', en: 'Strongly dislike' },
    { zh: '不太愿意', en: 'Dislike' },
    { zh: '说不准', en: 'Unsure' },
    { zh: '愿意', en: 'Like' },
    { zh: '很愿意', en: 'Strongly like' },
  ],
  scales: ['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'].map((id) => ({ id, publishedAlpha: null })),
  items: parseItems(ITEMS),
  norms: [],
  validity: { zh: 'original', en: 'original' },
  source: {
    zh: '一程原创题目，按 Holland 的六种职业兴趣类型编写，未经验证',
    en: 'Original items of Yicheng along Holland\'s six types of interest; not validated',
  },
  licence: { zh: 'MIT', en: 'MIT' },
}
