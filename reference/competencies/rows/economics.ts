/** Economics, finance, trade: id | Chinese | English | what one does with it, Chinese | English | other names. */
export const ECONOMICS: readonly string[] = [
  'financial-accounting|会计核算|Financial accounting|从凭证做到账簿和报表|go from vouchers to ledgers and statements|会计,记账,初级会计,总账,财务报表,出纳',
  'cost-accounting|成本核算|Cost accounting|归集分配成本并说明变动原因|collect and allocate costs and explain changes|成本会计,成本分析,成本控制',
  'taxation|税务处理|Taxation|计算并申报税费，用好优惠政策|compute and file taxes and use reliefs|税务,纳税申报,报税,税务筹划,税务师',
  'auditing|审计|Auditing|执行审计程序并形成底稿|carry out audit procedures and file papers|审计底稿,内审,CPA,注册会计师,事务所',
  'financial-analysis|财务分析|Financial analysis|读报表、做预测并提出建议|read statements, forecast and advise|财务管理,预算管理,财务建模,资金管理',
  'investment-analysis|投资研究|Investment research|研究行业和公司并写出有依据的判断|study industries and firms and judge on evidence|行研,证券分析,估值,CFA,基金从业,证券从业',
  'risk-management|风险管理|Risk management|识别、计量并控制业务风险|identify, measure and control business risks|风控,合规风控,反洗钱,内控',
  'credit-assessment|信贷评估|Credit assessment|调查客户并写出授信意见|investigate clients and recommend credit|信贷,贷款审核,授信,银行从业',
  'insurance-practice|保险实务|Insurance practice|完成承保、理赔或精算工作|handle underwriting, claims or actuarial work|保险,核保,理赔,精算',
  'statistics|统计分析|Statistical analysis|设计调查、选对方法并解释结果|design surveys, choose methods and explain results|统计学,计量经济,回归分析,抽样调查',
  'economic-research|经济研究|Economic research|用数据和理论分析一个经济问题|analyse an economic question with data and theory|宏观经济,产业研究,政策研究,经济学',
  'international-trade|国际贸易实务|International trade|完成询盘、签约、单证到结汇的流程|go from enquiry to contract, documents and payment|外贸,跟单,单证,信用证,进出口',
  'customs-practice|报关与关务|Customs practice|归类、申报并处理关务问题|classify, declare and settle customs matters|报关,报检,关务,海关',
  'fintech|金融科技|Financial technology|用数据和程序改进一个金融业务|improve a financial business with data and code|量化,量化投资,数字金融,互联网金融',
]
