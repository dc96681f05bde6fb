import fc from 'fast-check'
import { checkPosting, type PostingFinding } from './posting-check'
import { POSTING_RULES, POSTING_RULES_VERSION, POSTING_SOURCES } from './posting-rules'

const check = (text: string): PostingFinding[] => checkPosting([{ field: 'duties', text }])
const categories = (text: string) => check(text).map(({ category }) => category)

/** Text, category, the words that must be marked. */
const UNLAWFUL: [string, string, string][] = [
  ['仅限985、211高校毕业生', 'school-tier', '985、211高校'],
  ['要求双一流院校本科及以上', 'school-tier', '双一流院校'],
  ['学历：985/211硕士', 'school-tier', '985/211'],
  ['985/211，薪资面议', 'school-tier', '985/211'],
  ['要求男，30名', 'gender', '要求男'],
  ['名校毕业，英语流利', 'school-tier', '名校'],
  ['面向清北复交应届生', 'school-tier', '清北'],
  ['QS前100院校毕业', 'school-tier', 'QS前100院校'],
  ['限男性', 'gender', '限男性'],
  ['只招女生', 'gender', '只招女生'],
  ['诚聘女员工两名', 'gender', '诚聘女员工'],
  ['性别：男', 'gender', '性别：男'],
  ['性别要求为女，年龄不限', 'gender', '性别要求为女'],
  ['男性优先', 'gender', '男性优先'],
  ['女生勿投', 'gender', '女生勿投'],
  ['不招女性', 'gender', '不招女性'],
  ['仅限男', 'gender', '仅限男'],
  ['已婚已育优先', 'marital-status', '已婚已育优先'],
  ['要求未婚', 'marital-status', '要求未婚'],
  ['入职三年内不得怀孕', 'marital-status', '不得怀孕'],
  ['承诺不结婚不生育', 'marital-status', '承诺不结婚'],
  ['限本地户口', 'household-registration', '本地户口'],
  ['须具有北京户籍', 'household-registration', '户籍'],
  ['城镇户口优先', 'household-registration', '城镇户口'],
  ['只招本省人', 'household-registration', '只招本省人'],
  ['本地人优先', 'household-registration', '本地人优先'],
  ['不要河南人', 'household-registration', '不要河南人'],
  ['外地人勿扰', 'household-registration', '外地人勿扰'],
  ['限汉族', 'ethnicity', '限汉族'],
  ['乙肝五项合格', 'health', '乙肝'],
  ['统招本科及以上学历', 'education-form', '统招本科'],
  ['统分本科毕业生', 'education-form', '统分本科'],
  ['全日制本科毕业', 'education-form', '全日制本科'],
  ['第一学历为本科', 'education-form', '第一学历'],
  ['自考、成教勿投', 'education-form', '自考、成教勿投'],
  ['不招专升本', 'education-form', '不招专升本'],
  ['独立学院毕业生除外', 'education-form', '独立学院毕业生除外'],
  ['入职需缴纳服装费300元', 'fees', '缴纳服装费'],
  ['岗前培训费自理', 'fees', '培训费自理'],
  ['交押金500元，离职可退', 'fees', '交押金'],
  ['入职后扣押身份证原件', 'document-retention', '扣押身份证'],
  ['试用期无薪', 'labour-rights', '试用期无薪'],
  ['免费试岗三天', 'labour-rights', '免费试岗'],
  ['学费可分期，入职后还', 'training-loan', '学费可分期'],
  ['先学后付，零基础入行', 'training-loan', '先学后付'],
  ['兼职刷单，日结', 'fake-orders', '刷单'],
  ['发展下线有提成', 'fake-orders', '发展下线'],
]

const SUSPICIOUS: [string, string, string][] = [
  ['985/211优先', 'school-tier', '985/211'],
  ['自费参加岗前实训', 'training-as-recruiting', '自费参加岗前实训'],
  ['培训结束后推荐就业', 'training-as-recruiting', '培训结束后推荐就业'],
  ['零基础包就业', 'training-as-recruiting', '包就业'],
  ['提供付费内推名额', 'paid-referral', '付费内推'],
  ['保offer，不过退款', 'paid-referral', '保offer'],
  ['有意者加微信详聊', 'off-platform', '加微信'],
  ['vx：abc12345', 'off-platform', 'vx：abc12345'],
  ['联系电话13800138000', 'off-platform', '13800138000'],
  ['简历发至 zhaopin2026@163.com', 'public-mailbox', 'zhaopin2026@163.com'],
  ['轻松月入过万', 'too-good-to-be-true', '轻松月入'],
  ['日结300元', 'too-good-to-be-true', '日结300'],
  ['年龄35岁以下', 'age', '年龄35岁以下'],
  ['五官端正', 'appearance', '五官端正'],
  ['身高165以上', 'appearance', '身高16'],
  ['天蝎星座勿扰', 'appearance', '星座'],
]

const LAWFUL = [
  '男女不限',
  '系统分析师',
  '性别不限，年龄不限',
  '招男女员工各若干，男女均可',
  '不限985，能力优先',
  '不要求985/211背景',
  '毕业院校不限，双一流也可，普通院校也可',
  '与多所985高校建立合作',
  '团队成员来自985高校和名校',
  '月薪9850元，饭补985元',
  '公司位于211国道旁',
  '身体健康。性格开朗',
  '女性用户增长运营',
  '负责男装与女装的陈列',
  '熟悉女性健康产品，面向女性用户写内容',
  '已婚员工享受探亲假',
  '不因结婚、怀孕辞退员工',
  '协助办理落户',
  '符合条件可办理北京户口',
  '户口不限',
  '公司为应届生解决户籍迁移，需要本人配合',
  '负责户籍管理系统的开发',
  '欢迎各民族同学投递',
  '从事乙肝疫苗研发',
  '本科及以上学历',
  '全日制用工，签订劳动合同',
  '全日制与非全日制均可',
  '非全日制研究生也可投递',
  '不收取任何押金和培训费',
  '入职体检费由公司报销',
  '严禁以任何名义收取服装费',
  '入职培训由公司承担培训费',
  '请携带身份证、毕业证复印件',
  '面试时出示身份证',
  '试用期三个月，工资不低于转正的百分之八十',
  '负责个人贷款产品的培训',
  '负责分期业务的风险控制',
  '入职后先参加两周带薪培训再上岗',
  '负责反刷单风控模型',
  '打击跑分和刷单等黑产',
  '负责微信小程序开发',
  '熟悉企业微信运营，维护用户社群',
  '为客户添加企业微信并提供服务',
  '内推奖励2000元',
  '简历发至 hr@yicheng.example',
  '年满18周岁',
  '为60岁以上老人提供服务',
  '3-5岁儿童的教学',
  '使用Python3.12与PyTorch2',
  '五险一金，13薪，双休',
  '熟悉GB/T19001质量体系，负责3000平米车间',
  '负责产品外观设计，提升产品形象',
]

test.each(UNLAWFUL)('unlawful: %s', (text, category, matched) => {
  const finding = check(text).find((one) => one.category === category)
  expect(finding).toMatchObject({ category, severity: 'unlawful', field: 'duties' })
  expect(finding?.matched).toContain(matched)
})

test.each(SUSPICIOUS)('suspicious: %s', (text, category, matched) => {
  const finding = check(text).find((one) => one.category === category)
  expect(finding).toMatchObject({ category, severity: 'suspicious' })
  expect(finding?.matched).toContain(matched)
})

test.each(LAWFUL)('nothing against: %s', (text) => expect(check(text)).toEqual([]))

test.each([
  ['限 男 性', 'gender'],
  ['限·男·性', 'gender'],
  ['限*男_性', 'gender'],
  ['限，男，性', 'gender'],
  ['限\u200b男\u200b性', 'gender'],
  ['限【男】性', 'gender'],
  ['僅限男性', 'gender'],
  ['性別：男', 'gender'],
  ['女生勿擾', 'gender'],
  ['限本地戶籍', 'household-registration'],
  ['僅限９８５、２１１', 'school-tier'],
  ['仅限⑨⑧⑤院校', 'school-tier'],
  ['仅限9-8-5院校', 'school-tier'],
  ['限九八五毕业', 'school-tier'],
  ['雙一流院校畢業', 'school-tier'],
  ['統招本科', 'education-form'],
  ['培 训 贷', 'training-loan'],
  ['刷-单', 'fake-orders'],
  ['加薇信详聊', 'off-platform'],
  ['Ｖ Ｘ ａｂｃ１２３４５', 'off-platform'],
  ['1 3 8 0 0 1 3 8 0 0 0', 'off-platform'],
])('not hidden by %j', (text, category) => expect(categories(text)).toContain(category))

test('marks the words where they stand, in reading order, each place once', () => {
  const text = '负责销售。限 男 性，985/211院校毕业，加微信详聊'
  const findings = check(text)
  expect(findings.map(({ matched }) => matched)).toEqual(['限 男 性', '985/211院校', '加微信'])
  for (const { start, end, matched } of findings) expect(text.slice(start, end)).toBe(matched)
})

test('names the field, and judges a salary range by its width', () => {
  const findings = checkPosting([{ field: 'title', text: '销售（限女性）' }, { field: 'benefits', text: '双休' }], { salary: { min: 3000, max: 20000 } })
  expect(findings.map(({ field, category }) => [field, category])).toEqual([['title', 'gender'], ['salary', 'salary-range']])
  expect(checkPosting([], { salary: { min: 6000, max: 12000 } })).toEqual([])
  expect(checkPosting([], { salary: { max: 12000 } })).toEqual([])
})

const lawful = fc.constantFrom(...LAWFUL)

test('an unlawful phrase is found wherever it stands between lawful ones', () => {
  fc.assert(
    fc.property(fc.array(lawful, { maxLength: 4 }), fc.constantFrom(...UNLAWFUL), fc.array(lawful, { maxLength: 4 }), (before, [text, category], after) => {
      const whole = [...before, text, ...after].join('。\n')
      const hits = check(whole).filter((finding) => finding.category === category)
      expect(hits.length).toBeGreaterThan(0)
      for (const { start, end, matched } of hits) expect(whole.slice(start, end)).toBe(matched)
    }),
  )
})

test('any text is judged without failing, by stretches that lie within it and don’t overlap', () => {
  const fragment = fc.oneof(fc.string({ unit: 'binary' }), lawful, fc.constantFrom(...UNLAWFUL.map(([text]) => text)))
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 6 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { start, end } of check(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})

test('the rules are versioned data: unique ids, a source each, and readable by every phone', () => {
  expect(POSTING_RULES_VERSION).toMatch(/^\d{4}-\d{2}$/)
  expect(new Set(POSTING_RULES.map(({ id }) => id)).size).toBe(POSTING_RULES.length)
  for (const { pattern, needs = '', unless = '', source } of POSTING_RULES) {
    expect(pattern + needs + unless).not.toMatch(/\(\?<[=!]/)
    expect(POSTING_SOURCES[source]).toBeTruthy()
  }
})

test('every rule is exercised by an example', () => {
  const used = new Set([...UNLAWFUL, ...SUSPICIOUS].flatMap(([text]) => POSTING_RULES.filter(({ id }) => check(text).some(({ ruleId }) => ruleId === id)).map(({ id }) => id)))
  expect(POSTING_RULES.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
})
