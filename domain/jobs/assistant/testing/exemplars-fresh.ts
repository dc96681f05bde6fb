import type { Exemplar } from './exemplar'

/** Written after the rules were finished, and never looked at to change them: what the figures are really worth. */
export const FRESH_EXEMPLARS: readonly Exemplar[] = [
  {
    title: '安卓开发工程师',
    text: '工作职责：参与公司App的迭代开发，解决崩溃和卡顿。岗位要求：1）计算机、软件、电子信息等专业，本科及以上学历，2027届应届毕业生；2）扎实的Java基础，熟悉Kotlin；3）了解常用设计模式；4）有上架作品的同学优先。工作地点：厦门；薪酬范围：9000-14000。',
    competencies: 'mobile-development:3 java:4',
    majors: '0809 0807', cities: '350200', years: '2027', level: '21', salary: '9000-14000',
  },
  {
    title: '数据库管理员',
    text: '我们需要你：精通Oracle，熟练编写SQL与Shell脚本；熟悉Linux；有较强的故障排查能力；硕士及以上优先，本科也可以；对专业不作限制。你将负责数据库备份、性能调优与值班。年薪15-22W，西安。',
    competencies: 'sql:5 linux:3 database-design:- system-operations:4',
    level: '21', salary: '12500-18300',
  },
  {
    title: '自动化测试开发',
    text: '负责搭建自动化测试框架，参与持续集成。任职要求：计算机类专业本科；熟悉Python或Java任意一门语言；接触过Selenium、Docker；不强制要求测试经验；沟通顺畅。南京/合肥可选，10k起。',
    competencies: 'software-testing:1 python:3 java:3 cloud-computing:1 communication:-',
    majors: '0809', level: '21', salary: '10000',
  },
  {
    title: '算法实习生（NLP）',
    text: '在导师指导下做文本分类和问答系统。希望你硕士在读，计算机、人工智能或语言学背景；熟练PyTorch；了解RAG；英语能读论文；每周至少4天，300元/天。坐标北京海淀。',
    competencies: 'natural-language-processing:1 deep-learning:4 english:-',
    majors: '0809 080717', cities: '110000', level: '14',
  },
  {
    title: '仪器仪表工程师',
    text: '1.负责压力变送器的电路设计与调试。2.编写测试记录。\n资格：测控技术与仪器、电子信息工程专业，本科以上；模电数电基础扎实；会用Altium Designer画PCB；英语四级；能接受每月1-2次出差。\n公司成立于1998年，员工600人，总部位于上海。\n待遇：7-10K，13薪，招2-3人。',
    competencies: 'circuit-design:4 pcb-design:2 english:2',
    majors: '080301 080701', level: '21', salary: '7000-10000', months: 13, count: 3,
  },
  {
    title: '暖通设计师',
    text: '岗位：完成空调与供热系统的设计计算和出图。学历：本科。专业：建筑环境与能源应用工程、能源与动力工程。技能：熟练天正CAD，会用Revit者优先。地点：哈尔滨、沈阳。经验：不限。',
    competencies: 'thermal-engineering:- autocad:4 bim:2?',
    majors: '081002 080501', cities: '230100 210100', level: '21',
  },
  {
    title: '道路桥梁施工技术员',
    text: '任职资格：道路桥梁与渡河工程、土木工程等相关专业，大专及以上；掌握工程测量，能使用全站仪；了解施工规范；服从项目部调配，长期驻外。岗位职责：现场技术交底、测量放样、内业资料。综合月薪6500-9000元，提供食宿与探亲假。',
    competencies: 'surveying:3 construction-management:- road-bridge-engineering:-',
    majors: '0810 4403', level: '31', salary: '6500-9000',
  },
  {
    title: '实验员（微生物方向）',
    text: '负责培养基配制、菌种保藏、微生物检验及原始记录。微生物学、生物技术、食品科学专业本科；无菌操作熟练；细心，能坚持原则；不要求英语。地址：长春高新区。4-6K。',
    competencies: 'cell-culture:4 food-testing:- attention-to-detail:-',
    majors: '071002 0827', cities: '220100', level: '21', salary: '4000-6000',
  },
  {
    title: '电池研发工程师',
    text: '硕士研究生及以上学历，材料学、电化学、化学等相关专业；掌握XRD、SEM等表征手段，熟悉锂电池正极材料；具备独立设计实验的能力；发表过SCI论文者加分。宁德，年薪18万~28万。',
    competencies: 'battery-materials:3 materials-characterisation:3 instrumental-analysis:3 new-energy-systems:3',
    majors: '0804 0703', cities: '350900', level: '14', salary: '15000-23300',
  },
  {
    title: '农业机械化技术员',
    text: '任职要求：农业机械化及其自动化、机械设计制造及其自动化专业；本科或大专均可；能看懂机械图纸；会驾驶拖拉机者优先；吃苦耐劳。职责：农机维修保养、田间试验指导。佳木斯、双鸭山招聘10人。',
    competencies: 'mechanical-drawing:3 equipment-maintenance:- crop-cultivation:- stress-resilience:-',
    majors: '082302 080202', level: '31', count: 10,
  },
  {
    title: '税务专员',
    text: '岗位职责：按月完成增值税、企业所得税申报；整理税务资料。任职条件：税收学、会计学等专业本科；熟悉税法，熟练使用Excel函数；取得初级会计职称；有事务所实习经历者优先。6000元-8500元/月，工作城市：重庆。',
    competencies: 'taxation:3 excel:4 financial-accounting:3 auditing:-?',
    majors: '0202 1202', cities: '500000', level: '21', salary: '6000-8500',
  },
  {
    title: '保险精算助理',
    text: '协助产品定价与准备金评估。精算、数学、统计专业硕士；精通Excel，熟悉Python或R；英语六级；逻辑缜密，抗压；通过中国精算师或SOA考试一门以上者优先。工作地点北京、上海。税前年薪20-26万。',
    competencies: 'insurance-practice:- excel:5 python:3 english:3 stress-resilience:-',
    majors: '0701 0712', cities: '110000 310000', level: '14', salary: '16700-21700',
  },
  {
    title: '跨境电商运营',
    text: '要求：英语六级以上，读写流利；国贸、电商、英语相关专业，大专及以上；了解亚马逊平台规则；有数据分析意识，会用Excel。不需要你有资源。职责：店铺上新、广告投放、客户邮件回复。义乌，5-9K，双休。',
    competencies: 'ecommerce-operation:1 english:4 excel:2 data-analysis:-',
    majors: '0204 1208 0502 5305 5307', level: '31', salary: '5000-9000',
  },
  {
    title: '采购助理',
    text: '岗位内容：跟进采购订单、核对送货单、维护供应商资料。岗位要求：专业不限，大专学历；Excel熟练；有责任心，沟通良好，英语四级优先；应届、往届均可。薪资4K~5.5K，工作地：天津滨海。',
    competencies: 'procurement:- excel:4 attention-to-detail:- communication:3 english:2?',
    cities: '120000', level: '31', salary: '4000-5500',
  },
  {
    title: '活动策划',
    text: '负责品牌活动的方案撰写、现场执行与复盘。广告学、会展经济与管理、市场营销专业优先；本科；PPT制作精美，文案能力强；执行力强，能熬夜布场。郑州 6k-9k 14薪，截止日期：2027-01-15。',
    competencies: 'event-planning:- marketing-planning:- brand-management:- office-suite:- copywriting:4 execution:4',
    level: '21', salary: '6000-9000', months: 14, closesOn: '2027-01-15',
  },
  {
    title: '客服专员',
    text: '在线解答用户咨询，处理退换货和投诉。大专及以上，不限专业；普通话标准，打字60字/分以上；有耐心，服务意识强；无需经验，带薪培训7天。月薪3500–5000元，招15名，地点：绵阳。',
    competencies: 'customer-service:4 mandarin:-',
    cities: '510700', level: '31', salary: '3500-5000', count: 15,
  },
  {
    title: '初中数学老师',
    text: '招聘条件：数学与应用数学、数学教育专业，本科及以上学历，学士及以上学位；必须持有初中及以上数学教师资格证；普通话二级乙等及以上；有班主任经验者优先。工作内容：授课、教研、家校沟通。五险一金，寒暑假。计划招聘2名。',
    competencies: 'lesson-planning:3! classroom-teaching:- mandarin:3 class-management:- course-development:-',
    majors: '070101', level: '21', count: 2,
  },
  {
    title: '药品注册专员',
    text: '撰写并递交药品注册资料，跟踪审评进度。药学、药物制剂、制药工程相关专业，硕士优先，本科及以上；熟悉药品注册法规和GMP；英语六级，能翻译英文资料；细致、有条理。石家庄，6000-10000元。',
    competencies: 'pharmaceutical-production:3 english:3 attention-to-detail:- translation:-',
    majors: '1007 0813', level: '21', salary: '6000-10000',
  },
  {
    title: '临床研究协调员（CRC）',
    text: '岗位职责：协助研究者管理受试者与试验文件。任职要求：护理学、药学、临床医学等医药相关专业，大专以上；了解GCP；沟通协调能力强；能适应加班；有CRC经验优先，无经验可培养。地点：哈尔滨。待遇5-8K。',
    competencies: 'clinical-research:1 communication:4',
    majors: '1011 1007 1002 5202 5203 4902', cities: '230100', level: '31', salary: '5000-8000',
  },
  {
    title: '视频编导',
    text: '负责短视频选题、脚本撰写与现场拍摄。编导、传媒类专业优先；熟练使用剪映、PR；会摄影；对热点敏感，创新能力强；作品说话，学历不限。杭州余杭，8k-15k，转正后缴纳五险一金。',
    competencies: 'video-production:- scriptwriting:- premiere:4 photography:2 innovation:4',
    level: '31', salary: '8000-15000',
  },
  {
    title: '知识产权专员',
    text: '负责专利检索、申请文件核对和官费缴纳。理工科专业背景，本科及以上，辅修法学者优先；英语六级；熟练使用Office；细心，时间观念强；通过专利代理师考试者薪资上浮。武汉光谷，7-11K·13薪。',
    competencies: 'intellectual-property:- english:3 office-suite:4 attention-to-detail:- time-management:4',
    majors: '07 08', level: '21', salary: '7000-11000', months: 13,
  },
  {
    title: '乡村振兴专干',
    text: '服务期两年，从事基层治理、材料撰写和群众走访。报名条件：2026届、2027届大学本科及以上学历毕业生；专业不限，农学、公共管理类优先；中共党员优先；能吃苦、肯驻村，公文写作能力较好。',
    competencies: 'community-work:- writing:3 stress-resilience:-',
    years: '2026 2027', level: '21',
  },
  {
    title: '银行管培生（金融科技）',
    text: '面向2025年9月至2027年7月毕业的境内外硕士研究生。计算机科学与技术、软件工程、金融工程、统计学等专业。掌握Java或Python，了解分布式系统；品行端正，诚信；英语六级425分以上。我行提供完善的培训体系和轮岗机会。',
    competencies: 'java:3 python:3 backend-development:1 english:3 professional-ethics:-',
    majors: '0809 0203 0712', years: '2026 2027', level: '14',
  },
  {
    title: '室内设计助理',
    text: '配合设计师绘制施工图和效果图。环境设计、室内设计专业大专以上；CAD、SketchUp熟练；手绘好者加分；有团队精神。学徒期3个月有薪，月薪4000-6000，太原。',
    competencies: 'interior-design:- autocad:4 3d-software:4 illustration:3? teamwork:-',
    majors: '130503', level: '31', salary: '4000-6000',
  },
]
