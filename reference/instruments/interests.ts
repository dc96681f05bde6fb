import type { Instrument } from '~/domain/assessments/instrument'
import { parseItems } from './parse-items'

/** Activity items of the public domain RIASEC markers, one of each type in turn. */
const ITEMS: readonly string[] = [
  'r1|realistic|+|Test the quality of parts before shipment|在出厂前检测零件的质量',
  'i1|investigative|+|Study the structure of the human body|研究人体的结构',
  'a1|artistic|+|Conduct a musical choir|指挥合唱团',
  's1|social|+|Give career guidance to people|为别人做职业指导',
  'e1|enterprising|+|Sell restaurant franchises to individuals|向个人推销餐饮加盟',
  'c1|conventional|+|Generate the monthly payroll checks for an office|为办公室制作每月的工资单',
  'r2|realistic|+|Lay brick or tile|砌砖或铺瓷砖',
  'i2|investigative|+|Study animal behavior|研究动物的行为',
  'a2|artistic|+|Direct a play|导演一部话剧',
  's2|social|+|Do volunteer work at a non-profit organization|在公益组织做志愿工作',
  'e2|enterprising|+|Sell merchandise at a department store|在百货商场销售商品',
  'c2|conventional|+|Inventory supplies using a hand-held computer|用手持终端盘点物资',
  'r3|realistic|+|Work on an offshore oil-drilling rig|在海上石油钻井平台工作',
  'i3|investigative|+|Do research on plants or animals|做植物或动物方面的研究',
  'a3|artistic|+|Design artwork for magazines|为杂志设计插图',
  's3|social|+|Help people who have problems with drugs or alcohol|帮助有药物或酒精问题的人',
  'e3|enterprising|+|Manage the operations of a hotel|管理一家酒店的运营',
  'c3|conventional|+|Use a computer program to generate customer bills|用电脑程序生成客户账单',
  'r4|realistic|+|Assemble electronic parts|组装电子元件',
  'i4|investigative|+|Develop a new medical treatment or procedure|研发新的医疗方法',
  'a4|artistic|+|Write a song|写一首歌',
  's4|social|+|Teach an individual an exercise routine|教一个人做一套健身动作',
  'e4|enterprising|+|Operate a beauty salon or barber shop|经营一家美容院或理发店',
  'c4|conventional|+|Maintain employee records|维护员工档案',
  'r5|realistic|+|Operate a grinding machine in a factory|在工厂操作磨床',
  'i5|investigative|+|Conduct biological research|开展生物学研究',
  'a5|artistic|+|Write books or plays|写书或写剧本',
  's5|social|+|Help people with family-related problems|帮助有家庭困扰的人',
  'e5|enterprising|+|Manage a department within a large company|管理大公司里的一个部门',
  'c5|conventional|+|Compute and record statistical and other numerical data|计算并记录统计等数字资料',
  'r6|realistic|+|Fix a broken faucet|修理坏掉的水龙头',
  'i6|investigative|+|Study whales and other types of marine life|研究鲸和其他海洋生物',
  'a6|artistic|+|Play a musical instrument|演奏一种乐器',
  's6|social|+|Supervise the activities of children at a camp|在营地看护孩子们活动',
  'e6|enterprising|+|Manage a clothing store|管理一家服装店',
  'c6|conventional|+|Operate a calculator|操作计算器做核算',
  'r7|realistic|+|Assemble products in a factory|在工厂装配产品',
  'i7|investigative|+|Work in a biology lab|在生物实验室工作',
  'a7|artistic|+|Perform stunts for a movie or television show|为影视剧表演特技',
  's7|social|+|Teach children how to read|教孩子识字阅读',
  'e7|enterprising|+|Sell houses|销售房屋',
  'c7|conventional|+|Handle customers\' bank transactions|为客户办理银行业务',
  'r8|realistic|+|Install flooring in houses|为住宅铺装地板',
  'i8|investigative|+|Make a map of the bottom of an ocean|绘制海底地图',
  'a8|artistic|+|Design sets for plays|为话剧设计布景',
  's8|social|+|Help elderly people with their daily activities|照料老人的日常起居',
  'e8|enterprising|+|Run a toy store|经营一家玩具店',
  'c8|conventional|+|Keep shipping and receiving records|登记收发货记录',
]

/**
 * Public domain RIASEC markers, activity set A (Armstrong, Allison & Rounds 2008). Chosen over the O*NET Interest
 * Profiler short form: the terms found for the O*NET tools ask that a tool be used whole and unaltered and not for
 * matching people with jobs, which a Chinese wording inside this product could not promise.
 */
export const INTERESTS: Instrument = {
  id: 'interests',
  version: '1',
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
  isValidated: true,
  source: {
    zh: 'Armstrong、Allison、Rounds (2008)，公有领域 RIASEC 标记量表，活动题；Journal of Vocational Behavior 73, 287–299；中文由一程翻译，译文未经验证',
    en: 'Armstrong, Allison & Rounds (2008), public domain RIASEC marker scales, activities; Journal of Vocational Behavior 73, 287–299; the Chinese wording is our own translation and not validated',
  },
  licence: { zh: '英文题目：作者声明为公有领域；中文译文：MIT', en: 'English items: public domain as stated by their authors; Chinese wording: MIT' },
}
